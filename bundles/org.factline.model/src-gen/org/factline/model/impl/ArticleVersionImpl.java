/**
 */
package org.factline.model.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.factline.model.ArticleState;
import org.factline.model.ArticleVersion;
import org.factline.model.Block;
import org.factline.model.Contributor;
import org.factline.model.FactlinePackage;
import org.factline.model.FieldEvidence;
import org.factline.model.Outlet;
import org.factline.model.Source;

import org.factline.model.text.TextLines;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Article Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getDateline <em>Dateline</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getTranscriber <em>Transcriber</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getCopies <em>Copies</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.factline.model.impl.ArticleVersionImpl#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArticleVersionImpl extends MinimalEObjectImpl.Container implements ArticleVersion {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOutlet() <em>Outlet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected Outlet outlet;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgency() <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected String agency = AGENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDateline() <em>Dateline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateline()
	 * @generated
	 * @ordered
	 */
	protected static final String DATELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDateline() <em>Dateline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateline()
	 * @generated
	 * @ordered
	 */
	protected String dateline = DATELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected String published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected String modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected static final String RETRIEVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected String retrieved = RETRIEVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected String rights = RIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final String PLATFORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected String platform = PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected String handle = HANDLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected static final String PICTURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected String picture = PICTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTranscriber() <em>Transcriber</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscriber()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSCRIBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTranscriber() <em>Transcriber</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscriber()
	 * @generated
	 * @ordered
	 */
	protected String transcriber = TRANSCRIBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The cached value of the '{@link #getCopies() <em>Copies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopies()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> copies;

	/**
	 * The cached value of the '{@link #getContributors() <em>Contributors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributors()
	 * @generated
	 * @ordered
	 */
	protected EList<Contributor> contributors;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldEvidence> evidence;

	/**
	 * The cached value of the '{@link #getBlocks() <em>Blocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<Block> blocks;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected EList<String> line;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArticleVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FactlinePackage.Literals.ARTICLE_VERSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Outlet getOutlet() {
		if (outlet != null && outlet.eIsProxy()) {
			InternalEObject oldOutlet = (InternalEObject)outlet;
			outlet = (Outlet)eResolveProxy(oldOutlet);
			if (outlet != oldOutlet) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FactlinePackage.ARTICLE_VERSION__OUTLET, oldOutlet, outlet));
			}
		}
		return outlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Outlet basicGetOutlet() {
		return outlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlet(Outlet newOutlet) {
		Outlet oldOutlet = outlet;
		outlet = newOutlet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__OUTLET, oldOutlet, outlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgency(String newAgency) {
		String oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__AGENCY, oldAgency, agency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDateline() {
		return dateline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDateline(String newDateline) {
		String oldDateline = dateline;
		dateline = newDateline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__DATELINE, oldDateline, dateline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(String newPublished) {
		String oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(String newModified) {
		String oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRetrieved() {
		return retrieved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrieved(String newRetrieved) {
		String oldRetrieved = retrieved;
		retrieved = newRetrieved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__RETRIEVED, oldRetrieved, retrieved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(String newRights) {
		String oldRights = rights;
		rights = newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(String newPlatform) {
		String oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandle() {
		return handle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandle(String newHandle) {
		String oldHandle = handle;
		handle = newHandle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__HANDLE, oldHandle, handle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPicture() {
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPicture(String newPicture) {
		String oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__PICTURE, oldPicture, picture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTranscriber() {
		return transcriber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranscriber(String newTranscriber) {
		String oldTranscriber = transcriber;
		transcriber = newTranscriber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__TRANSCRIBER, oldTranscriber, transcriber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(Source newSource, NotificationChain msgs) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FactlinePackage.ARTICLE_VERSION__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FactlinePackage.ARTICLE_VERSION__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.ARTICLE_VERSION__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getCopies() {
		if (copies == null) {
			copies = new EObjectContainmentEList<Source>(Source.class, this, FactlinePackage.ARTICLE_VERSION__COPIES);
		}
		return copies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contributor> getContributors() {
		if (contributors == null) {
			contributors = new EObjectContainmentEList<Contributor>(Contributor.class, this, FactlinePackage.ARTICLE_VERSION__CONTRIBUTORS);
		}
		return contributors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldEvidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<FieldEvidence>(FieldEvidence.class, this, FactlinePackage.ARTICLE_VERSION__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Block> getBlocks() {
		if (blocks == null) {
			blocks = new EObjectContainmentEList<Block>(Block.class, this, FactlinePackage.ARTICLE_VERSION__BLOCKS);
		}
		return blocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLine() {
		if (line == null) {
			line = new EDataTypeEList<String>(String.class, this, FactlinePackage.ARTICLE_VERSION__LINE);
		}
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String text() {
		return TextLines.join(getLine());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FactlinePackage.ARTICLE_VERSION__SOURCE:
				return basicSetSource(null, msgs);
			case FactlinePackage.ARTICLE_VERSION__COPIES:
				return ((InternalEList<?>)getCopies()).basicRemove(otherEnd, msgs);
			case FactlinePackage.ARTICLE_VERSION__CONTRIBUTORS:
				return ((InternalEList<?>)getContributors()).basicRemove(otherEnd, msgs);
			case FactlinePackage.ARTICLE_VERSION__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case FactlinePackage.ARTICLE_VERSION__BLOCKS:
				return ((InternalEList<?>)getBlocks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FactlinePackage.ARTICLE_VERSION__ID:
				return getId();
			case FactlinePackage.ARTICLE_VERSION__OUTLET:
				if (resolve) return getOutlet();
				return basicGetOutlet();
			case FactlinePackage.ARTICLE_VERSION__KIND:
				return getKind();
			case FactlinePackage.ARTICLE_VERSION__URL:
				return getUrl();
			case FactlinePackage.ARTICLE_VERSION__TITLE:
				return getTitle();
			case FactlinePackage.ARTICLE_VERSION__AGENCY:
				return getAgency();
			case FactlinePackage.ARTICLE_VERSION__DATELINE:
				return getDateline();
			case FactlinePackage.ARTICLE_VERSION__LANGUAGE:
				return getLanguage();
			case FactlinePackage.ARTICLE_VERSION__PUBLISHED:
				return getPublished();
			case FactlinePackage.ARTICLE_VERSION__MODIFIED:
				return getModified();
			case FactlinePackage.ARTICLE_VERSION__RETRIEVED:
				return getRetrieved();
			case FactlinePackage.ARTICLE_VERSION__RIGHTS:
				return getRights();
			case FactlinePackage.ARTICLE_VERSION__PLATFORM:
				return getPlatform();
			case FactlinePackage.ARTICLE_VERSION__HANDLE:
				return getHandle();
			case FactlinePackage.ARTICLE_VERSION__PICTURE:
				return getPicture();
			case FactlinePackage.ARTICLE_VERSION__TRANSCRIBER:
				return getTranscriber();
			case FactlinePackage.ARTICLE_VERSION__SOURCE:
				return getSource();
			case FactlinePackage.ARTICLE_VERSION__COPIES:
				return getCopies();
			case FactlinePackage.ARTICLE_VERSION__CONTRIBUTORS:
				return getContributors();
			case FactlinePackage.ARTICLE_VERSION__EVIDENCE:
				return getEvidence();
			case FactlinePackage.ARTICLE_VERSION__BLOCKS:
				return getBlocks();
			case FactlinePackage.ARTICLE_VERSION__LINE:
				return getLine();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FactlinePackage.ARTICLE_VERSION__ID:
				setId((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__OUTLET:
				setOutlet((Outlet)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__KIND:
				setKind((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__URL:
				setUrl((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__TITLE:
				setTitle((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__AGENCY:
				setAgency((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__DATELINE:
				setDateline((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__PUBLISHED:
				setPublished((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__MODIFIED:
				setModified((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__RETRIEVED:
				setRetrieved((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__RIGHTS:
				setRights((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__PLATFORM:
				setPlatform((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__HANDLE:
				setHandle((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__PICTURE:
				setPicture((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__TRANSCRIBER:
				setTranscriber((String)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__SOURCE:
				setSource((Source)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__COPIES:
				getCopies().clear();
				getCopies().addAll((Collection<? extends Source>)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__CONTRIBUTORS:
				getContributors().clear();
				getContributors().addAll((Collection<? extends Contributor>)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends FieldEvidence>)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__BLOCKS:
				getBlocks().clear();
				getBlocks().addAll((Collection<? extends Block>)newValue);
				return;
			case FactlinePackage.ARTICLE_VERSION__LINE:
				getLine().clear();
				getLine().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FactlinePackage.ARTICLE_VERSION__ID:
				setId(ID_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__OUTLET:
				setOutlet((Outlet)null);
				return;
			case FactlinePackage.ARTICLE_VERSION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__URL:
				setUrl(URL_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__AGENCY:
				setAgency(AGENCY_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__DATELINE:
				setDateline(DATELINE_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__RETRIEVED:
				setRetrieved(RETRIEVED_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__HANDLE:
				setHandle(HANDLE_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__PICTURE:
				setPicture(PICTURE_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__TRANSCRIBER:
				setTranscriber(TRANSCRIBER_EDEFAULT);
				return;
			case FactlinePackage.ARTICLE_VERSION__SOURCE:
				setSource((Source)null);
				return;
			case FactlinePackage.ARTICLE_VERSION__COPIES:
				getCopies().clear();
				return;
			case FactlinePackage.ARTICLE_VERSION__CONTRIBUTORS:
				getContributors().clear();
				return;
			case FactlinePackage.ARTICLE_VERSION__EVIDENCE:
				getEvidence().clear();
				return;
			case FactlinePackage.ARTICLE_VERSION__BLOCKS:
				getBlocks().clear();
				return;
			case FactlinePackage.ARTICLE_VERSION__LINE:
				getLine().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FactlinePackage.ARTICLE_VERSION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case FactlinePackage.ARTICLE_VERSION__OUTLET:
				return outlet != null;
			case FactlinePackage.ARTICLE_VERSION__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case FactlinePackage.ARTICLE_VERSION__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case FactlinePackage.ARTICLE_VERSION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case FactlinePackage.ARTICLE_VERSION__AGENCY:
				return AGENCY_EDEFAULT == null ? agency != null : !AGENCY_EDEFAULT.equals(agency);
			case FactlinePackage.ARTICLE_VERSION__DATELINE:
				return DATELINE_EDEFAULT == null ? dateline != null : !DATELINE_EDEFAULT.equals(dateline);
			case FactlinePackage.ARTICLE_VERSION__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case FactlinePackage.ARTICLE_VERSION__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case FactlinePackage.ARTICLE_VERSION__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case FactlinePackage.ARTICLE_VERSION__RETRIEVED:
				return RETRIEVED_EDEFAULT == null ? retrieved != null : !RETRIEVED_EDEFAULT.equals(retrieved);
			case FactlinePackage.ARTICLE_VERSION__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case FactlinePackage.ARTICLE_VERSION__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case FactlinePackage.ARTICLE_VERSION__HANDLE:
				return HANDLE_EDEFAULT == null ? handle != null : !HANDLE_EDEFAULT.equals(handle);
			case FactlinePackage.ARTICLE_VERSION__PICTURE:
				return PICTURE_EDEFAULT == null ? picture != null : !PICTURE_EDEFAULT.equals(picture);
			case FactlinePackage.ARTICLE_VERSION__TRANSCRIBER:
				return TRANSCRIBER_EDEFAULT == null ? transcriber != null : !TRANSCRIBER_EDEFAULT.equals(transcriber);
			case FactlinePackage.ARTICLE_VERSION__SOURCE:
				return source != null;
			case FactlinePackage.ARTICLE_VERSION__COPIES:
				return copies != null && !copies.isEmpty();
			case FactlinePackage.ARTICLE_VERSION__CONTRIBUTORS:
				return contributors != null && !contributors.isEmpty();
			case FactlinePackage.ARTICLE_VERSION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case FactlinePackage.ARTICLE_VERSION__BLOCKS:
				return blocks != null && !blocks.isEmpty();
			case FactlinePackage.ARTICLE_VERSION__LINE:
				return line != null && !line.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == ArticleState.class) {
			switch (derivedFeatureID) {
				case FactlinePackage.ARTICLE_VERSION__OUTLET: return FactlinePackage.ARTICLE_STATE__OUTLET;
				case FactlinePackage.ARTICLE_VERSION__KIND: return FactlinePackage.ARTICLE_STATE__KIND;
				case FactlinePackage.ARTICLE_VERSION__URL: return FactlinePackage.ARTICLE_STATE__URL;
				case FactlinePackage.ARTICLE_VERSION__TITLE: return FactlinePackage.ARTICLE_STATE__TITLE;
				case FactlinePackage.ARTICLE_VERSION__AGENCY: return FactlinePackage.ARTICLE_STATE__AGENCY;
				case FactlinePackage.ARTICLE_VERSION__DATELINE: return FactlinePackage.ARTICLE_STATE__DATELINE;
				case FactlinePackage.ARTICLE_VERSION__LANGUAGE: return FactlinePackage.ARTICLE_STATE__LANGUAGE;
				case FactlinePackage.ARTICLE_VERSION__PUBLISHED: return FactlinePackage.ARTICLE_STATE__PUBLISHED;
				case FactlinePackage.ARTICLE_VERSION__MODIFIED: return FactlinePackage.ARTICLE_STATE__MODIFIED;
				case FactlinePackage.ARTICLE_VERSION__RETRIEVED: return FactlinePackage.ARTICLE_STATE__RETRIEVED;
				case FactlinePackage.ARTICLE_VERSION__RIGHTS: return FactlinePackage.ARTICLE_STATE__RIGHTS;
				case FactlinePackage.ARTICLE_VERSION__PLATFORM: return FactlinePackage.ARTICLE_STATE__PLATFORM;
				case FactlinePackage.ARTICLE_VERSION__HANDLE: return FactlinePackage.ARTICLE_STATE__HANDLE;
				case FactlinePackage.ARTICLE_VERSION__PICTURE: return FactlinePackage.ARTICLE_STATE__PICTURE;
				case FactlinePackage.ARTICLE_VERSION__TRANSCRIBER: return FactlinePackage.ARTICLE_STATE__TRANSCRIBER;
				case FactlinePackage.ARTICLE_VERSION__SOURCE: return FactlinePackage.ARTICLE_STATE__SOURCE;
				case FactlinePackage.ARTICLE_VERSION__COPIES: return FactlinePackage.ARTICLE_STATE__COPIES;
				case FactlinePackage.ARTICLE_VERSION__CONTRIBUTORS: return FactlinePackage.ARTICLE_STATE__CONTRIBUTORS;
				case FactlinePackage.ARTICLE_VERSION__EVIDENCE: return FactlinePackage.ARTICLE_STATE__EVIDENCE;
				case FactlinePackage.ARTICLE_VERSION__BLOCKS: return FactlinePackage.ARTICLE_STATE__BLOCKS;
				case FactlinePackage.ARTICLE_VERSION__LINE: return FactlinePackage.ARTICLE_STATE__LINE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == ArticleState.class) {
			switch (baseFeatureID) {
				case FactlinePackage.ARTICLE_STATE__OUTLET: return FactlinePackage.ARTICLE_VERSION__OUTLET;
				case FactlinePackage.ARTICLE_STATE__KIND: return FactlinePackage.ARTICLE_VERSION__KIND;
				case FactlinePackage.ARTICLE_STATE__URL: return FactlinePackage.ARTICLE_VERSION__URL;
				case FactlinePackage.ARTICLE_STATE__TITLE: return FactlinePackage.ARTICLE_VERSION__TITLE;
				case FactlinePackage.ARTICLE_STATE__AGENCY: return FactlinePackage.ARTICLE_VERSION__AGENCY;
				case FactlinePackage.ARTICLE_STATE__DATELINE: return FactlinePackage.ARTICLE_VERSION__DATELINE;
				case FactlinePackage.ARTICLE_STATE__LANGUAGE: return FactlinePackage.ARTICLE_VERSION__LANGUAGE;
				case FactlinePackage.ARTICLE_STATE__PUBLISHED: return FactlinePackage.ARTICLE_VERSION__PUBLISHED;
				case FactlinePackage.ARTICLE_STATE__MODIFIED: return FactlinePackage.ARTICLE_VERSION__MODIFIED;
				case FactlinePackage.ARTICLE_STATE__RETRIEVED: return FactlinePackage.ARTICLE_VERSION__RETRIEVED;
				case FactlinePackage.ARTICLE_STATE__RIGHTS: return FactlinePackage.ARTICLE_VERSION__RIGHTS;
				case FactlinePackage.ARTICLE_STATE__PLATFORM: return FactlinePackage.ARTICLE_VERSION__PLATFORM;
				case FactlinePackage.ARTICLE_STATE__HANDLE: return FactlinePackage.ARTICLE_VERSION__HANDLE;
				case FactlinePackage.ARTICLE_STATE__PICTURE: return FactlinePackage.ARTICLE_VERSION__PICTURE;
				case FactlinePackage.ARTICLE_STATE__TRANSCRIBER: return FactlinePackage.ARTICLE_VERSION__TRANSCRIBER;
				case FactlinePackage.ARTICLE_STATE__SOURCE: return FactlinePackage.ARTICLE_VERSION__SOURCE;
				case FactlinePackage.ARTICLE_STATE__COPIES: return FactlinePackage.ARTICLE_VERSION__COPIES;
				case FactlinePackage.ARTICLE_STATE__CONTRIBUTORS: return FactlinePackage.ARTICLE_VERSION__CONTRIBUTORS;
				case FactlinePackage.ARTICLE_STATE__EVIDENCE: return FactlinePackage.ARTICLE_VERSION__EVIDENCE;
				case FactlinePackage.ARTICLE_STATE__BLOCKS: return FactlinePackage.ARTICLE_VERSION__BLOCKS;
				case FactlinePackage.ARTICLE_STATE__LINE: return FactlinePackage.ARTICLE_VERSION__LINE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedOperationID(int baseOperationID, Class<?> baseClass) {
		if (baseClass == ArticleState.class) {
			switch (baseOperationID) {
				case FactlinePackage.ARTICLE_STATE___TEXT: return FactlinePackage.ARTICLE_VERSION___TEXT;
				default: return -1;
			}
		}
		return super.eDerivedOperationID(baseOperationID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case FactlinePackage.ARTICLE_VERSION___TEXT:
				return text();
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", kind: ");
		result.append(kind);
		result.append(", url: ");
		result.append(url);
		result.append(", title: ");
		result.append(title);
		result.append(", agency: ");
		result.append(agency);
		result.append(", dateline: ");
		result.append(dateline);
		result.append(", language: ");
		result.append(language);
		result.append(", published: ");
		result.append(published);
		result.append(", modified: ");
		result.append(modified);
		result.append(", retrieved: ");
		result.append(retrieved);
		result.append(", rights: ");
		result.append(rights);
		result.append(", platform: ");
		result.append(platform);
		result.append(", handle: ");
		result.append(handle);
		result.append(", picture: ");
		result.append(picture);
		result.append(", transcriber: ");
		result.append(transcriber);
		result.append(", line: ");
		result.append(line);
		result.append(')');
		return result.toString();
	}

} //ArticleVersionImpl
