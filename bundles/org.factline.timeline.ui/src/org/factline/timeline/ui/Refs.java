package org.factline.timeline.ui;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.factline.article.Event;
import org.factline.model.Claim;
import org.factline.model.bridge.ClaimSheets;
import org.factline.timeline.Flag;
import org.factline.timeline.Item;
import org.factline.timeline.Timeline;
import org.factline.timeline.layout.Layout;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.PassageRef;

/** What is chosen on a timeline, as other parts know it, and the other way round. */
final class Refs {

	private Refs() {
	}

	/** The passage where one article's date below its event is chosen, else the events. */
	static List<DossierRef> of(OpenDossier dossier, TimelineCanvas canvas) {
		Layout layout = canvas.layout();
		int[] items = canvas.chosen().stream().toArray();
		int row = canvas.cursor().row();
		if (items.length == 0) {
			int event = row < 0 ? -1 : layout.laneEvent(layout.lane(row));
			return event < 0 ? List.of() : List.of(new EventRef(dossier, layout.timeline().events().get(event).id()));
		}
		if (items.length == 1 && layout.laneEvent(layout.lane(row)) >= 0 && layout.firstRow(layout.lane(row)) != row) {
			Item item = layout.timeline().item(items[0]);
			return item.passage().<List<DossierRef>>map(
					place -> List.of(new PassageRef(dossier, place.article(), place.begin(), place.end()))).orElse(List.of());
		}
		return IntStream.of(items).map(layout.timeline()::event).distinct().mapToObj(layout.timeline().events()::get).map(Event::id)
				.<DossierRef>map(id -> new EventRef(dossier, id)).toList();
	}

	/** Where a thing of the dossier is shown first. */
	static Cursor find(Layout layout, DossierRef ref) {
		Timeline timeline = layout.timeline();
		return switch (ref) {
			case EventRef event -> event(layout, timeline.eventOf(event.eventId()));
			case PassageRef passage -> item(layout, item -> timeline.source(item) >= 0
					&& timeline.sources().get(timeline.source(item)).article().equals(passage.articleId()) && timeline.item(item).passage()
							.filter(place -> place.begin() < passage.end() && passage.begin() < place.end()).isPresent());
			case FindingRef finding -> timeline.flags().stream().filter(flag -> flag.fingerprint().equals(finding.fingerprint())).map(Flag::items)
					.map(items -> Cursor.of(layout, items.getFirst().intValue())).findFirst().orElse(Cursor.NOWHERE);
			case ClaimRef claim -> ClaimSheets.find(claim.dossier().session().dossier(), claim.claimId()).map(Claim::eContainer)
					.filter(org.factline.model.Event.class::isInstance).map(org.factline.model.Event.class::cast)
					.map(one -> event(layout, timeline.eventOf(one.getId()))).orElse(Cursor.NOWHERE);
			// it may tell of many events
			case ArticleRef article -> Cursor.NOWHERE;
		};
	}

	private static Cursor event(Layout layout, int event) {
		if (event < 0) {
			return Cursor.NOWHERE;
		}
		Cursor dated = item(layout, item -> layout.timeline().event(item) == event);
		return dated != Cursor.NOWHERE ? dated
				: IntStream.range(0, layout.lanes()).filter(lane -> layout.laneEvent(lane) == event).mapToObj(lane -> new Cursor(layout.firstRow(lane), -1))
						.findFirst().orElse(Cursor.NOWHERE);
	}

	private static Cursor item(Layout layout, IntPredicate wanted) {
		return IntStream.range(0, layout.timeline().size()).filter(item -> layout.row(item) >= 0).filter(wanted).mapToObj(item -> Cursor.of(layout, item))
				.findFirst().orElse(Cursor.NOWHERE);
	}
}
