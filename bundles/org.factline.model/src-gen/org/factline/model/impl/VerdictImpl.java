/**
 */
package org.factline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.factline.model.FactlinePackage;
import org.factline.model.Verdict;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Verdict</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getAlternateName <em>Alternate Name</em>}</li>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getRatingValue <em>Rating Value</em>}</li>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getBestRating <em>Best Rating</em>}</li>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getWorstRating <em>Worst Rating</em>}</li>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getReviewBody <em>Review Body</em>}</li>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getWho <em>Who</em>}</li>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getWhen <em>When</em>}</li>
 *   <li>{@link org.factline.model.impl.VerdictImpl#getScale <em>Scale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VerdictImpl extends MinimalEObjectImpl.Container implements Verdict {
	/**
	 * The default value of the '{@link #getAlternateName() <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateName()
	 * @generated
	 * @ordered
	 */
	protected static final String ALTERNATE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlternateName() <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateName()
	 * @generated
	 * @ordered
	 */
	protected String alternateName = ALTERNATE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatingValue() <em>Rating Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatingValue()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RATING_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRatingValue() <em>Rating Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatingValue()
	 * @generated
	 * @ordered
	 */
	protected Integer ratingValue = RATING_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBestRating() <em>Best Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestRating()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BEST_RATING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBestRating() <em>Best Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestRating()
	 * @generated
	 * @ordered
	 */
	protected Integer bestRating = BEST_RATING_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorstRating() <em>Worst Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorstRating()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WORST_RATING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorstRating() <em>Worst Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorstRating()
	 * @generated
	 * @ordered
	 */
	protected Integer worstRating = WORST_RATING_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewBody() <em>Review Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewBody()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewBody() <em>Review Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewBody()
	 * @generated
	 * @ordered
	 */
	protected String reviewBody = REVIEW_BODY_EDEFAULT;

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
	 * The default value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected static final String WHO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected String who = WHO_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected String when = WHEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected static final String SCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected String scale = SCALE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VerdictImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FactlinePackage.Literals.VERDICT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlternateName() {
		return alternateName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternateName(String newAlternateName) {
		String oldAlternateName = alternateName;
		alternateName = newAlternateName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__ALTERNATE_NAME, oldAlternateName, alternateName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRatingValue() {
		return ratingValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatingValue(Integer newRatingValue) {
		Integer oldRatingValue = ratingValue;
		ratingValue = newRatingValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__RATING_VALUE, oldRatingValue, ratingValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBestRating() {
		return bestRating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBestRating(Integer newBestRating) {
		Integer oldBestRating = bestRating;
		bestRating = newBestRating;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__BEST_RATING, oldBestRating, bestRating));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWorstRating() {
		return worstRating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorstRating(Integer newWorstRating) {
		Integer oldWorstRating = worstRating;
		worstRating = newWorstRating;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__WORST_RATING, oldWorstRating, worstRating));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewBody() {
		return reviewBody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewBody(String newReviewBody) {
		String oldReviewBody = reviewBody;
		reviewBody = newReviewBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__REVIEW_BODY, oldReviewBody, reviewBody));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWho() {
		return who;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWho(String newWho) {
		String oldWho = who;
		who = newWho;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__WHO, oldWho, who));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhen() {
		return when;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhen(String newWhen) {
		String oldWhen = when;
		when = newWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__WHEN, oldWhen, when));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(String newScale) {
		String oldScale = scale;
		scale = newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FactlinePackage.VERDICT__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FactlinePackage.VERDICT__ALTERNATE_NAME:
				return getAlternateName();
			case FactlinePackage.VERDICT__RATING_VALUE:
				return getRatingValue();
			case FactlinePackage.VERDICT__BEST_RATING:
				return getBestRating();
			case FactlinePackage.VERDICT__WORST_RATING:
				return getWorstRating();
			case FactlinePackage.VERDICT__REVIEW_BODY:
				return getReviewBody();
			case FactlinePackage.VERDICT__URL:
				return getUrl();
			case FactlinePackage.VERDICT__WHO:
				return getWho();
			case FactlinePackage.VERDICT__WHEN:
				return getWhen();
			case FactlinePackage.VERDICT__SCALE:
				return getScale();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FactlinePackage.VERDICT__ALTERNATE_NAME:
				setAlternateName((String)newValue);
				return;
			case FactlinePackage.VERDICT__RATING_VALUE:
				setRatingValue((Integer)newValue);
				return;
			case FactlinePackage.VERDICT__BEST_RATING:
				setBestRating((Integer)newValue);
				return;
			case FactlinePackage.VERDICT__WORST_RATING:
				setWorstRating((Integer)newValue);
				return;
			case FactlinePackage.VERDICT__REVIEW_BODY:
				setReviewBody((String)newValue);
				return;
			case FactlinePackage.VERDICT__URL:
				setUrl((String)newValue);
				return;
			case FactlinePackage.VERDICT__WHO:
				setWho((String)newValue);
				return;
			case FactlinePackage.VERDICT__WHEN:
				setWhen((String)newValue);
				return;
			case FactlinePackage.VERDICT__SCALE:
				setScale((String)newValue);
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
			case FactlinePackage.VERDICT__ALTERNATE_NAME:
				setAlternateName(ALTERNATE_NAME_EDEFAULT);
				return;
			case FactlinePackage.VERDICT__RATING_VALUE:
				setRatingValue(RATING_VALUE_EDEFAULT);
				return;
			case FactlinePackage.VERDICT__BEST_RATING:
				setBestRating(BEST_RATING_EDEFAULT);
				return;
			case FactlinePackage.VERDICT__WORST_RATING:
				setWorstRating(WORST_RATING_EDEFAULT);
				return;
			case FactlinePackage.VERDICT__REVIEW_BODY:
				setReviewBody(REVIEW_BODY_EDEFAULT);
				return;
			case FactlinePackage.VERDICT__URL:
				setUrl(URL_EDEFAULT);
				return;
			case FactlinePackage.VERDICT__WHO:
				setWho(WHO_EDEFAULT);
				return;
			case FactlinePackage.VERDICT__WHEN:
				setWhen(WHEN_EDEFAULT);
				return;
			case FactlinePackage.VERDICT__SCALE:
				setScale(SCALE_EDEFAULT);
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
			case FactlinePackage.VERDICT__ALTERNATE_NAME:
				return ALTERNATE_NAME_EDEFAULT == null ? alternateName != null : !ALTERNATE_NAME_EDEFAULT.equals(alternateName);
			case FactlinePackage.VERDICT__RATING_VALUE:
				return RATING_VALUE_EDEFAULT == null ? ratingValue != null : !RATING_VALUE_EDEFAULT.equals(ratingValue);
			case FactlinePackage.VERDICT__BEST_RATING:
				return BEST_RATING_EDEFAULT == null ? bestRating != null : !BEST_RATING_EDEFAULT.equals(bestRating);
			case FactlinePackage.VERDICT__WORST_RATING:
				return WORST_RATING_EDEFAULT == null ? worstRating != null : !WORST_RATING_EDEFAULT.equals(worstRating);
			case FactlinePackage.VERDICT__REVIEW_BODY:
				return REVIEW_BODY_EDEFAULT == null ? reviewBody != null : !REVIEW_BODY_EDEFAULT.equals(reviewBody);
			case FactlinePackage.VERDICT__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case FactlinePackage.VERDICT__WHO:
				return WHO_EDEFAULT == null ? who != null : !WHO_EDEFAULT.equals(who);
			case FactlinePackage.VERDICT__WHEN:
				return WHEN_EDEFAULT == null ? when != null : !WHEN_EDEFAULT.equals(when);
			case FactlinePackage.VERDICT__SCALE:
				return SCALE_EDEFAULT == null ? scale != null : !SCALE_EDEFAULT.equals(scale);
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
		result.append(" (alternateName: ");
		result.append(alternateName);
		result.append(", ratingValue: ");
		result.append(ratingValue);
		result.append(", bestRating: ");
		result.append(bestRating);
		result.append(", worstRating: ");
		result.append(worstRating);
		result.append(", reviewBody: ");
		result.append(reviewBody);
		result.append(", url: ");
		result.append(url);
		result.append(", who: ");
		result.append(who);
		result.append(", when: ");
		result.append(when);
		result.append(", scale: ");
		result.append(scale);
		result.append(')');
		return result.toString();
	}

} //VerdictImpl
