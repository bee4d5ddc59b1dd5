package org.factline.ui.navigator;

/** What stands in the tree beside the things of a dossier that selections name, which stand for themselves. */
public sealed interface NavigatorItem permits DossierItem, Branch, OutletItem, CheckItem, Stretch, Notice {
	// a closed family
}
