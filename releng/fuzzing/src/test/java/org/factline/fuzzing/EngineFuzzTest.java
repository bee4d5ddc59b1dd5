package org.factline.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.factline.progress.Progress;
import org.factline.reuse.AlignedSpan;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReusePair;
import org.factline.reuse.ReuseText;
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;
import org.factline.time.TimeContext;
import org.factline.time.TimeExpression;
import org.factline.time.TimeMl;
import org.factline.time.TimeReader;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** The engines for dates and reuse hold what they promise of any text. */
class EngineFuzzTest {

	/** A small memory, so that many run in one process. */
	private static final ReuseOptions REUSE = ReuseOptions.DEFAULT.withMinShared(1).withMinRepeat(5).withMemory(1 << 20).withThreads(1);

	private final TimeReader times = TimeReader.standard();

	@FuzzTest
	void time(byte @NotNull [] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		for (String language : List.of("id", "en")) {
			TimeContext context = TimeContext.of(language).withPublished(Edtf.parse("2031-03-11"));
			List<TimeExpression> found = times.read(text, context);
			int last = 0;
			for (TimeExpression one : found) {
				require(one.begin() >= last && one.end() > one.begin() && one.end() <= text.length(), "extents in order and inside");
				require(one.span().in(text).equals(one.text()), "the words at the extent");
				last = one.end();
			}
			TimeMl.write("a", text, context, found);
		}
	}

	@FuzzTest
	void edtf(byte @NotNull [] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		Edtf date;
		try {
			date = Edtf.parse(text);
		} catch (EdtfSyntaxException e) {
			return;
		}
		require(Edtf.parse(date.toString()).equals(date), "reads what it writes: " + date);
		require(!date.earliest().isAfter(date.latest()), "begins before it ends: " + date);
		date.level();
		date.precision();
		date.members();
		date.mayBeSameDay(date);
	}

	@FuzzTest
	void reuse(byte @NotNull [] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		int middle = text.indexOf('\f') < 0 ? text.length() / 2 : text.indexOf('\f');
		ReuseText a = ReuseText.of("a", text.substring(0, middle));
		ReuseText b = ReuseText.of("b", text.substring(middle));
		for (ReusePair pair : new ReuseFinder(REUSE).find(List.of(a, b), Progress.NONE).pairs()) {
			String left = (pair.a().equals("a") ? a : b).text();
			String right = (pair.b().equals("a") ? a : b).text();
			for (AlignedSpan span : pair.spans()) {
				require(span.a().end() <= left.length() && span.b().end() <= right.length(), "spans inside");
				require(span.a().end() > span.a().begin() && span.b().end() > span.b().begin(), "spans hold words");
			}
			require(pair.containmentAInB() <= 1 && pair.containmentBInA() <= 1, "no more than all is contained");
		}
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new AssertionError(what);
		}
	}
}
