package org.factline.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailuresTest {

	private static final String HERE = FailuresTest.class.getName();

	@Test
	void kindMessageAndTheAuthorsFirstLineAreTold() {
		String told = Failures.told(new IllegalStateException("the pen\n leaks "), HERE);
		assertTrue(told.matches("IllegalStateException: the pen leaks \\(org\\.factline\\.messages\\.FailuresTest\\.\\w+, FailuresTest\\.java:\\d+\\)"), told);
	}

	@Test
	void theLineIsTheAuthorsAndNotTheLibrarys() {
		try {
			Integer.parseInt("three");
		} catch (NumberFormatException e) {
			assertTrue(Failures.told(e, HERE).contains("(org.factline.messages.FailuresTest.theLineIsTheAuthorsAndNotTheLibrarys, "));
		}
	}

	@Test
	void oneWithoutMessageOrPlaceIsItsKind() {
		assertEquals("UnsupportedOperationException", Failures.told(new UnsupportedOperationException(), ""));
		assertEquals("UnsupportedOperationException: why", Failures.told(new UnsupportedOperationException("why"), "org.elsewhere.One"));
	}

	@Test
	void theInnermostCauseIsToldOnce() {
		Exception missing = new ClassNotFoundException("org.absent.Lib");
		assertEquals("NoClassDefFoundError: org/absent/Lib, caused by ClassNotFoundException: org.absent.Lib",
				Failures.told(new NoClassDefFoundError("org/absent/Lib").initCause(new IllegalStateException("between", missing)), ""));
		assertEquals("IllegalStateException: ClassNotFoundException: org.absent.Lib", Failures.told(new IllegalStateException("ClassNotFoundException: org.absent.Lib", missing), ""));
	}

	@Test
	void aBundleIsNamedWhereTheIdDoesNotSayIt() {
		assertEquals("poster of the bundle org.example.warta", Failures.named("poster", "org.example.warta"));
		assertEquals("org.example.warta.poster", Failures.named("org.example.warta.poster", "org.example.warta"));
		assertEquals("html", Failures.named("html", "org.factline.reporting"));
		assertEquals("html", Failures.named("html", ""));
	}
}
