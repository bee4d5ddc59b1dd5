package org.factline.model.bridge;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.factline.article.Field;
import org.factline.model.FactlinePackage;

/** Which feature of the model holds which field of a record. The outlet is an object of its own and stands for itself. */
final class FieldFeatures {

	static final Map<Field, EAttribute> BY_FIELD = byField();

	private FieldFeatures() {
	}

	private static Map<Field, EAttribute> byField() {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		Map<Field, EAttribute> features = new EnumMap<>(Field.class);
		features.put(Field.KIND, model.getArticleState_Kind());
		features.put(Field.URL, model.getArticleState_Url());
		features.put(Field.TITLE, model.getArticleState_Title());
		features.put(Field.AGENCY, model.getArticleState_Agency());
		features.put(Field.DATELINE, model.getArticleState_Dateline());
		features.put(Field.LANGUAGE, model.getArticleState_Language());
		features.put(Field.PUBLISHED, model.getArticleState_Published());
		features.put(Field.MODIFIED, model.getArticleState_Modified());
		features.put(Field.RETRIEVED, model.getArticleState_Retrieved());
		features.put(Field.RIGHTS, model.getArticleState_Rights());
		features.put(Field.PLATFORM, model.getArticleState_Platform());
		features.put(Field.HANDLE, model.getArticleState_Handle());
		features.put(Field.PICTURE, model.getArticleState_Picture());
		features.put(Field.TRANSCRIBER, model.getArticleState_Transcriber());
		return features;
	}
}
