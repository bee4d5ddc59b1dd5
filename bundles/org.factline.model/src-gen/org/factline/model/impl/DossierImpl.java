/**
 */
package org.factline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.factline.model.Agent;
import org.factline.model.Alias;
import org.factline.model.Article;
import org.factline.model.Assignment;
import org.factline.model.BlockOverride;
import org.factline.model.CheckSetting;
import org.factline.model.Comment;
import org.factline.model.Correction;
import org.factline.model.Decision;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.EventConstraint;
import org.factline.model.EventLink;
import org.factline.model.FactlinePackage;
import org.factline.model.Mask;
import org.factline.model.Outlet;
import org.factline.model.Place;
import org.factline.model.Scale;
import org.factline.model.View;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.impl.DossierImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getOutlets <em>Outlets</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getAgents <em>Agents</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getCorrections <em>Corrections</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getOverrides <em>Overrides</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getViews <em>Views</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getRequiredNames <em>Required Names</em>}</li>
 *   <li>{@link org.factline.model.impl.DossierImpl#getMasks <em>Masks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DossierImpl extends MinimalEObjectImpl.Container implements Dossier {
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
	 * The cached value of the '{@link #getOutlets() <em>Outlets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlets()
	 * @generated
	 * @ordered
	 */
	protected EList<Outlet> outlets;

	/**
	 * The cached value of the '{@link #getAgents() <em>Agents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgents()
	 * @generated
	 * @ordered
	 */
	protected EList<Agent> agents;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> places;

	/**
	 * The cached value of the '{@link #getArticles() <em>Articles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticles()
	 * @generated
	 * @ordered
	 */
	protected EList<Article> articles;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> events;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<EventLink> links;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getCorrections() <em>Corrections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrections()
	 * @generated
	 * @ordered
	 */
	protected EList<Correction> corrections;

	/**
	 * The cached value of the '{@link #getOverrides() <em>Overrides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrides()
	 * @generated
	 * @ordered
	 */
	protected EList<BlockOverride> overrides;

	/**
	 * The cached value of the '{@link #getConstraints() <em>Constraints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraints()
	 * @generated
	 * @ordered
	 */
	protected EList<EventConstraint> constraints;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<Alias> aliases;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * The cached value of the '{@link #getViews() <em>Views</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViews()
	 * @generated
	 * @ordered
	 */
	protected EList<View> views;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckSetting> settings;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<Scale> scales;

	/**
	 * The cached value of the '{@link #getAssignments() <em>Assignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> assignments;

	/**
	 * The default value of the '{@link #getRequiredNames() <em>Required Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredNames()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REQUIRED_NAMES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequiredNames() <em>Required Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredNames()
	 * @generated
	 * @ordered
	 */
	protected Integer requiredNames = REQUIRED_NAMES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMasks() <em>Masks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMasks()
	 * @generated
	 * @ordered
	 */
	protected EList<Mask> masks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DossierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FactlinePackage.Literals.DOSSIER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.DOSSIER__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Outlet> getOutlets() {
		if (outlets == null) {
			outlets = new EObjectContainmentEList<Outlet>(Outlet.class, this, FactlinePackage.DOSSIER__OUTLETS);
		}
		return outlets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agent> getAgents() {
		if (agents == null) {
			agents = new EObjectContainmentEList<Agent>(Agent.class, this, FactlinePackage.DOSSIER__AGENTS);
		}
		return agents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getPlaces() {
		if (places == null) {
			places = new EObjectContainmentEList<Place>(Place.class, this, FactlinePackage.DOSSIER__PLACES);
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Article> getArticles() {
		if (articles == null) {
			articles = new EObjectContainmentEList.Resolving<Article>(Article.class, this, FactlinePackage.DOSSIER__ARTICLES);
		}
		return articles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<Event>(Event.class, this, FactlinePackage.DOSSIER__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EventLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<EventLink>(EventLink.class, this, FactlinePackage.DOSSIER__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, FactlinePackage.DOSSIER__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Correction> getCorrections() {
		if (corrections == null) {
			corrections = new EObjectContainmentEList<Correction>(Correction.class, this, FactlinePackage.DOSSIER__CORRECTIONS);
		}
		return corrections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlockOverride> getOverrides() {
		if (overrides == null) {
			overrides = new EObjectContainmentEList<BlockOverride>(BlockOverride.class, this, FactlinePackage.DOSSIER__OVERRIDES);
		}
		return overrides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EventConstraint> getConstraints() {
		if (constraints == null) {
			constraints = new EObjectContainmentEList<EventConstraint>(EventConstraint.class, this, FactlinePackage.DOSSIER__CONSTRAINTS);
		}
		return constraints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alias> getAliases() {
		if (aliases == null) {
			aliases = new EObjectContainmentEList<Alias>(Alias.class, this, FactlinePackage.DOSSIER__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, FactlinePackage.DOSSIER__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<View> getViews() {
		if (views == null) {
			views = new EObjectContainmentEList<View>(View.class, this, FactlinePackage.DOSSIER__VIEWS);
		}
		return views;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckSetting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<CheckSetting>(CheckSetting.class, this, FactlinePackage.DOSSIER__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scale> getScales() {
		if (scales == null) {
			scales = new EObjectContainmentEList<Scale>(Scale.class, this, FactlinePackage.DOSSIER__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getAssignments() {
		if (assignments == null) {
			assignments = new EObjectContainmentEList<Assignment>(Assignment.class, this, FactlinePackage.DOSSIER__ASSIGNMENTS);
		}
		return assignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRequiredNames() {
		return requiredNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredNames(Integer newRequiredNames) {
		Integer oldRequiredNames = requiredNames;
		requiredNames = newRequiredNames;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.DOSSIER__REQUIRED_NAMES, oldRequiredNames, requiredNames));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mask> getMasks() {
		if (masks == null) {
			masks = new EObjectContainmentEList<Mask>(Mask.class, this, FactlinePackage.DOSSIER__MASKS);
		}
		return masks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FactlinePackage.DOSSIER__OUTLETS:
				return ((InternalEList<?>)getOutlets()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__AGENTS:
				return ((InternalEList<?>)getAgents()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__PLACES:
				return ((InternalEList<?>)getPlaces()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__ARTICLES:
				return ((InternalEList<?>)getArticles()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__CORRECTIONS:
				return ((InternalEList<?>)getCorrections()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__OVERRIDES:
				return ((InternalEList<?>)getOverrides()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__CONSTRAINTS:
				return ((InternalEList<?>)getConstraints()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__ALIASES:
				return ((InternalEList<?>)getAliases()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__VIEWS:
				return ((InternalEList<?>)getViews()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__SCALES:
				return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__ASSIGNMENTS:
				return ((InternalEList<?>)getAssignments()).basicRemove(otherEnd, msgs);
			case FactlinePackage.DOSSIER__MASKS:
				return ((InternalEList<?>)getMasks()).basicRemove(otherEnd, msgs);
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
			case FactlinePackage.DOSSIER__TITLE:
				return getTitle();
			case FactlinePackage.DOSSIER__OUTLETS:
				return getOutlets();
			case FactlinePackage.DOSSIER__AGENTS:
				return getAgents();
			case FactlinePackage.DOSSIER__PLACES:
				return getPlaces();
			case FactlinePackage.DOSSIER__ARTICLES:
				return getArticles();
			case FactlinePackage.DOSSIER__EVENTS:
				return getEvents();
			case FactlinePackage.DOSSIER__LINKS:
				return getLinks();
			case FactlinePackage.DOSSIER__DECISIONS:
				return getDecisions();
			case FactlinePackage.DOSSIER__CORRECTIONS:
				return getCorrections();
			case FactlinePackage.DOSSIER__OVERRIDES:
				return getOverrides();
			case FactlinePackage.DOSSIER__CONSTRAINTS:
				return getConstraints();
			case FactlinePackage.DOSSIER__ALIASES:
				return getAliases();
			case FactlinePackage.DOSSIER__COMMENTS:
				return getComments();
			case FactlinePackage.DOSSIER__VIEWS:
				return getViews();
			case FactlinePackage.DOSSIER__SETTINGS:
				return getSettings();
			case FactlinePackage.DOSSIER__SCALES:
				return getScales();
			case FactlinePackage.DOSSIER__ASSIGNMENTS:
				return getAssignments();
			case FactlinePackage.DOSSIER__REQUIRED_NAMES:
				return getRequiredNames();
			case FactlinePackage.DOSSIER__MASKS:
				return getMasks();
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
			case FactlinePackage.DOSSIER__TITLE:
				setTitle((String)newValue);
				return;
			case FactlinePackage.DOSSIER__OUTLETS:
				getOutlets().clear();
				getOutlets().addAll((Collection<? extends Outlet>)newValue);
				return;
			case FactlinePackage.DOSSIER__AGENTS:
				getAgents().clear();
				getAgents().addAll((Collection<? extends Agent>)newValue);
				return;
			case FactlinePackage.DOSSIER__PLACES:
				getPlaces().clear();
				getPlaces().addAll((Collection<? extends Place>)newValue);
				return;
			case FactlinePackage.DOSSIER__ARTICLES:
				getArticles().clear();
				getArticles().addAll((Collection<? extends Article>)newValue);
				return;
			case FactlinePackage.DOSSIER__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends Event>)newValue);
				return;
			case FactlinePackage.DOSSIER__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends EventLink>)newValue);
				return;
			case FactlinePackage.DOSSIER__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case FactlinePackage.DOSSIER__CORRECTIONS:
				getCorrections().clear();
				getCorrections().addAll((Collection<? extends Correction>)newValue);
				return;
			case FactlinePackage.DOSSIER__OVERRIDES:
				getOverrides().clear();
				getOverrides().addAll((Collection<? extends BlockOverride>)newValue);
				return;
			case FactlinePackage.DOSSIER__CONSTRAINTS:
				getConstraints().clear();
				getConstraints().addAll((Collection<? extends EventConstraint>)newValue);
				return;
			case FactlinePackage.DOSSIER__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends Alias>)newValue);
				return;
			case FactlinePackage.DOSSIER__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
			case FactlinePackage.DOSSIER__VIEWS:
				getViews().clear();
				getViews().addAll((Collection<? extends View>)newValue);
				return;
			case FactlinePackage.DOSSIER__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends CheckSetting>)newValue);
				return;
			case FactlinePackage.DOSSIER__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends Scale>)newValue);
				return;
			case FactlinePackage.DOSSIER__ASSIGNMENTS:
				getAssignments().clear();
				getAssignments().addAll((Collection<? extends Assignment>)newValue);
				return;
			case FactlinePackage.DOSSIER__REQUIRED_NAMES:
				setRequiredNames((Integer)newValue);
				return;
			case FactlinePackage.DOSSIER__MASKS:
				getMasks().clear();
				getMasks().addAll((Collection<? extends Mask>)newValue);
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
			case FactlinePackage.DOSSIER__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case FactlinePackage.DOSSIER__OUTLETS:
				getOutlets().clear();
				return;
			case FactlinePackage.DOSSIER__AGENTS:
				getAgents().clear();
				return;
			case FactlinePackage.DOSSIER__PLACES:
				getPlaces().clear();
				return;
			case FactlinePackage.DOSSIER__ARTICLES:
				getArticles().clear();
				return;
			case FactlinePackage.DOSSIER__EVENTS:
				getEvents().clear();
				return;
			case FactlinePackage.DOSSIER__LINKS:
				getLinks().clear();
				return;
			case FactlinePackage.DOSSIER__DECISIONS:
				getDecisions().clear();
				return;
			case FactlinePackage.DOSSIER__CORRECTIONS:
				getCorrections().clear();
				return;
			case FactlinePackage.DOSSIER__OVERRIDES:
				getOverrides().clear();
				return;
			case FactlinePackage.DOSSIER__CONSTRAINTS:
				getConstraints().clear();
				return;
			case FactlinePackage.DOSSIER__ALIASES:
				getAliases().clear();
				return;
			case FactlinePackage.DOSSIER__COMMENTS:
				getComments().clear();
				return;
			case FactlinePackage.DOSSIER__VIEWS:
				getViews().clear();
				return;
			case FactlinePackage.DOSSIER__SETTINGS:
				getSettings().clear();
				return;
			case FactlinePackage.DOSSIER__SCALES:
				getScales().clear();
				return;
			case FactlinePackage.DOSSIER__ASSIGNMENTS:
				getAssignments().clear();
				return;
			case FactlinePackage.DOSSIER__REQUIRED_NAMES:
				setRequiredNames(REQUIRED_NAMES_EDEFAULT);
				return;
			case FactlinePackage.DOSSIER__MASKS:
				getMasks().clear();
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
			case FactlinePackage.DOSSIER__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case FactlinePackage.DOSSIER__OUTLETS:
				return outlets != null && !outlets.isEmpty();
			case FactlinePackage.DOSSIER__AGENTS:
				return agents != null && !agents.isEmpty();
			case FactlinePackage.DOSSIER__PLACES:
				return places != null && !places.isEmpty();
			case FactlinePackage.DOSSIER__ARTICLES:
				return articles != null && !articles.isEmpty();
			case FactlinePackage.DOSSIER__EVENTS:
				return events != null && !events.isEmpty();
			case FactlinePackage.DOSSIER__LINKS:
				return links != null && !links.isEmpty();
			case FactlinePackage.DOSSIER__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case FactlinePackage.DOSSIER__CORRECTIONS:
				return corrections != null && !corrections.isEmpty();
			case FactlinePackage.DOSSIER__OVERRIDES:
				return overrides != null && !overrides.isEmpty();
			case FactlinePackage.DOSSIER__CONSTRAINTS:
				return constraints != null && !constraints.isEmpty();
			case FactlinePackage.DOSSIER__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case FactlinePackage.DOSSIER__COMMENTS:
				return comments != null && !comments.isEmpty();
			case FactlinePackage.DOSSIER__VIEWS:
				return views != null && !views.isEmpty();
			case FactlinePackage.DOSSIER__SETTINGS:
				return settings != null && !settings.isEmpty();
			case FactlinePackage.DOSSIER__SCALES:
				return scales != null && !scales.isEmpty();
			case FactlinePackage.DOSSIER__ASSIGNMENTS:
				return assignments != null && !assignments.isEmpty();
			case FactlinePackage.DOSSIER__REQUIRED_NAMES:
				return REQUIRED_NAMES_EDEFAULT == null ? requiredNames != null : !REQUIRED_NAMES_EDEFAULT.equals(requiredNames);
			case FactlinePackage.DOSSIER__MASKS:
				return masks != null && !masks.isEmpty();
		}
		return super.eIsSet(featureID);
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
		result.append(" (title: ");
		result.append(title);
		result.append(", requiredNames: ");
		result.append(requiredNames);
		result.append(')');
		return result.toString();
	}

} //DossierImpl
