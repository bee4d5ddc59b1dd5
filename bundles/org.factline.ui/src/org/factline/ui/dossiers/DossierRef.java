package org.factline.ui.dossiers;

/** Something of an open dossier, as selections name it. Parts follow the kinds that they understand. */
public sealed interface DossierRef permits ArticleRef, ClaimRef, EventRef, FindingRef, PassageRef {

	/** Where it is. */
	OpenDossier dossier();
}
