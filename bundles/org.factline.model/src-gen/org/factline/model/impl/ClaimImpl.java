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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.factline.model.Agent;
import org.factline.model.Approval;
import org.factline.model.Change;
import org.factline.model.Claim;
import org.factline.model.ClaimEvidence;
import org.factline.model.FactlinePackage;
import org.factline.model.Passage;
import org.factline.model.Polarity;
import org.factline.model.Verdict;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getPassage <em>Passage</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getWording <em>Wording</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getMade <em>Made</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getAppearance <em>Appearance</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.factline.model.impl.ClaimImpl#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClaimImpl extends MinimalEObjectImpl.Container implements Claim {
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
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.AFFIRMED;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

	/**
	 * This is true if the Polarity attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean polarityESet;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected Agent speaker;

	/**
	 * The cached value of the '{@link #getPassage() <em>Passage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassage()
	 * @generated
	 * @ordered
	 */
	protected Passage passage;

	/**
	 * The cached value of the '{@link #getAttribution() <em>Attribution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttribution()
	 * @generated
	 * @ordered
	 */
	protected Passage attribution;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict;

	/**
	 * The default value of the '{@link #getWording() <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected static final String WORDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWording() <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected String wording = WORDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final String MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected String made = MADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppearance() <em>Appearance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppearance()
	 * @generated
	 * @ordered
	 */
	protected static final String APPEARANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppearance() <em>Appearance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppearance()
	 * @generated
	 * @ordered
	 */
	protected String appearance = APPEARANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<ClaimEvidence> evidence;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected EList<String> link;

	/**
	 * The default value of the '{@link #getAssignee() <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignee()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSIGNEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssignee() <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignee()
	 * @generated
	 * @ordered
	 */
	protected String assignee = ASSIGNEE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Approval> approvals;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<Change> changes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FactlinePackage.Literals.CLAIM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		boolean oldPolarityESet = polarityESet;
		polarityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__POLARITY, oldPolarity, polarity, !oldPolarityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPolarity() {
		Polarity oldPolarity = polarity;
		boolean oldPolarityESet = polarityESet;
		polarity = POLARITY_EDEFAULT;
		polarityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FactlinePackage.CLAIM__POLARITY, oldPolarity, POLARITY_EDEFAULT, oldPolarityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPolarity() {
		return polarityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agent getSpeaker() {
		if (speaker != null && speaker.eIsProxy()) {
			InternalEObject oldSpeaker = (InternalEObject)speaker;
			speaker = (Agent)eResolveProxy(oldSpeaker);
			if (speaker != oldSpeaker) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FactlinePackage.CLAIM__SPEAKER, oldSpeaker, speaker));
			}
		}
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agent basicGetSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(Agent newSpeaker) {
		Agent oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Passage getPassage() {
		return passage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPassage(Passage newPassage, NotificationChain msgs) {
		Passage oldPassage = passage;
		passage = newPassage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__PASSAGE, oldPassage, newPassage);
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
	public void setPassage(Passage newPassage) {
		if (newPassage != passage) {
			NotificationChain msgs = null;
			if (passage != null)
				msgs = ((InternalEObject)passage).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FactlinePackage.CLAIM__PASSAGE, null, msgs);
			if (newPassage != null)
				msgs = ((InternalEObject)newPassage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FactlinePackage.CLAIM__PASSAGE, null, msgs);
			msgs = basicSetPassage(newPassage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__PASSAGE, newPassage, newPassage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Passage getAttribution() {
		return attribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAttribution(Passage newAttribution, NotificationChain msgs) {
		Passage oldAttribution = attribution;
		attribution = newAttribution;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__ATTRIBUTION, oldAttribution, newAttribution);
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
	public void setAttribution(Passage newAttribution) {
		if (newAttribution != attribution) {
			NotificationChain msgs = null;
			if (attribution != null)
				msgs = ((InternalEObject)attribution).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FactlinePackage.CLAIM__ATTRIBUTION, null, msgs);
			if (newAttribution != null)
				msgs = ((InternalEObject)newAttribution).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FactlinePackage.CLAIM__ATTRIBUTION, null, msgs);
			msgs = basicSetAttribution(newAttribution, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__ATTRIBUTION, newAttribution, newAttribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVerdict(Verdict newVerdict, NotificationChain msgs) {
		Verdict oldVerdict = verdict;
		verdict = newVerdict;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__VERDICT, oldVerdict, newVerdict);
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
	public void setVerdict(Verdict newVerdict) {
		if (newVerdict != verdict) {
			NotificationChain msgs = null;
			if (verdict != null)
				msgs = ((InternalEObject)verdict).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FactlinePackage.CLAIM__VERDICT, null, msgs);
			if (newVerdict != null)
				msgs = ((InternalEObject)newVerdict).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FactlinePackage.CLAIM__VERDICT, null, msgs);
			msgs = basicSetVerdict(newVerdict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__VERDICT, newVerdict, newVerdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWording() {
		return wording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWording(String newWording) {
		String oldWording = wording;
		wording = newWording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__WORDING, oldWording, wording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMade() {
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(String newMade) {
		String oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__MADE, oldMade, made));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAppearance() {
		return appearance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppearance(String newAppearance) {
		String oldAppearance = appearance;
		appearance = newAppearance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__APPEARANCE, oldAppearance, appearance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClaimEvidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<ClaimEvidence>(ClaimEvidence.class, this, FactlinePackage.CLAIM__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLink() {
		if (link == null) {
			link = new EDataTypeEList<String>(String.class, this, FactlinePackage.CLAIM__LINK);
		}
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssignee() {
		return assignee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssignee(String newAssignee) {
		String oldAssignee = assignee;
		assignee = newAssignee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.CLAIM__ASSIGNEE, oldAssignee, assignee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Approval> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<Approval>(Approval.class, this, FactlinePackage.CLAIM__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Change> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<Change>(Change.class, this, FactlinePackage.CLAIM__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FactlinePackage.CLAIM__PASSAGE:
				return basicSetPassage(null, msgs);
			case FactlinePackage.CLAIM__ATTRIBUTION:
				return basicSetAttribution(null, msgs);
			case FactlinePackage.CLAIM__VERDICT:
				return basicSetVerdict(null, msgs);
			case FactlinePackage.CLAIM__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case FactlinePackage.CLAIM__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
			case FactlinePackage.CLAIM__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
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
			case FactlinePackage.CLAIM__ID:
				return getId();
			case FactlinePackage.CLAIM__POLARITY:
				return getPolarity();
			case FactlinePackage.CLAIM__SPEAKER:
				if (resolve) return getSpeaker();
				return basicGetSpeaker();
			case FactlinePackage.CLAIM__PASSAGE:
				return getPassage();
			case FactlinePackage.CLAIM__ATTRIBUTION:
				return getAttribution();
			case FactlinePackage.CLAIM__VERDICT:
				return getVerdict();
			case FactlinePackage.CLAIM__WORDING:
				return getWording();
			case FactlinePackage.CLAIM__MADE:
				return getMade();
			case FactlinePackage.CLAIM__APPEARANCE:
				return getAppearance();
			case FactlinePackage.CLAIM__EVIDENCE:
				return getEvidence();
			case FactlinePackage.CLAIM__LINK:
				return getLink();
			case FactlinePackage.CLAIM__ASSIGNEE:
				return getAssignee();
			case FactlinePackage.CLAIM__APPROVALS:
				return getApprovals();
			case FactlinePackage.CLAIM__CHANGES:
				return getChanges();
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
			case FactlinePackage.CLAIM__ID:
				setId((String)newValue);
				return;
			case FactlinePackage.CLAIM__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case FactlinePackage.CLAIM__SPEAKER:
				setSpeaker((Agent)newValue);
				return;
			case FactlinePackage.CLAIM__PASSAGE:
				setPassage((Passage)newValue);
				return;
			case FactlinePackage.CLAIM__ATTRIBUTION:
				setAttribution((Passage)newValue);
				return;
			case FactlinePackage.CLAIM__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case FactlinePackage.CLAIM__WORDING:
				setWording((String)newValue);
				return;
			case FactlinePackage.CLAIM__MADE:
				setMade((String)newValue);
				return;
			case FactlinePackage.CLAIM__APPEARANCE:
				setAppearance((String)newValue);
				return;
			case FactlinePackage.CLAIM__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends ClaimEvidence>)newValue);
				return;
			case FactlinePackage.CLAIM__LINK:
				getLink().clear();
				getLink().addAll((Collection<? extends String>)newValue);
				return;
			case FactlinePackage.CLAIM__ASSIGNEE:
				setAssignee((String)newValue);
				return;
			case FactlinePackage.CLAIM__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends Approval>)newValue);
				return;
			case FactlinePackage.CLAIM__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends Change>)newValue);
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
			case FactlinePackage.CLAIM__ID:
				setId(ID_EDEFAULT);
				return;
			case FactlinePackage.CLAIM__POLARITY:
				unsetPolarity();
				return;
			case FactlinePackage.CLAIM__SPEAKER:
				setSpeaker((Agent)null);
				return;
			case FactlinePackage.CLAIM__PASSAGE:
				setPassage((Passage)null);
				return;
			case FactlinePackage.CLAIM__ATTRIBUTION:
				setAttribution((Passage)null);
				return;
			case FactlinePackage.CLAIM__VERDICT:
				setVerdict((Verdict)null);
				return;
			case FactlinePackage.CLAIM__WORDING:
				setWording(WORDING_EDEFAULT);
				return;
			case FactlinePackage.CLAIM__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case FactlinePackage.CLAIM__APPEARANCE:
				setAppearance(APPEARANCE_EDEFAULT);
				return;
			case FactlinePackage.CLAIM__EVIDENCE:
				getEvidence().clear();
				return;
			case FactlinePackage.CLAIM__LINK:
				getLink().clear();
				return;
			case FactlinePackage.CLAIM__ASSIGNEE:
				setAssignee(ASSIGNEE_EDEFAULT);
				return;
			case FactlinePackage.CLAIM__APPROVALS:
				getApprovals().clear();
				return;
			case FactlinePackage.CLAIM__CHANGES:
				getChanges().clear();
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
			case FactlinePackage.CLAIM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case FactlinePackage.CLAIM__POLARITY:
				return isSetPolarity();
			case FactlinePackage.CLAIM__SPEAKER:
				return speaker != null;
			case FactlinePackage.CLAIM__PASSAGE:
				return passage != null;
			case FactlinePackage.CLAIM__ATTRIBUTION:
				return attribution != null;
			case FactlinePackage.CLAIM__VERDICT:
				return verdict != null;
			case FactlinePackage.CLAIM__WORDING:
				return WORDING_EDEFAULT == null ? wording != null : !WORDING_EDEFAULT.equals(wording);
			case FactlinePackage.CLAIM__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case FactlinePackage.CLAIM__APPEARANCE:
				return APPEARANCE_EDEFAULT == null ? appearance != null : !APPEARANCE_EDEFAULT.equals(appearance);
			case FactlinePackage.CLAIM__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case FactlinePackage.CLAIM__LINK:
				return link != null && !link.isEmpty();
			case FactlinePackage.CLAIM__ASSIGNEE:
				return ASSIGNEE_EDEFAULT == null ? assignee != null : !ASSIGNEE_EDEFAULT.equals(assignee);
			case FactlinePackage.CLAIM__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case FactlinePackage.CLAIM__CHANGES:
				return changes != null && !changes.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", polarity: ");
		if (polarityESet) result.append(polarity); else result.append("<unset>");
		result.append(", wording: ");
		result.append(wording);
		result.append(", made: ");
		result.append(made);
		result.append(", appearance: ");
		result.append(appearance);
		result.append(", link: ");
		result.append(link);
		result.append(", assignee: ");
		result.append(assignee);
		result.append(')');
		return result.toString();
	}

} //ClaimImpl
