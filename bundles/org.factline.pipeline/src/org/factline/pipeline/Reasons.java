package org.factline.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be opened, in words for people instead of the names of exceptions. */
public final class Reasons {

	/** The file is there and may not be read. */
	static final String NO_RIGHTS = "no right to read it";

	private Reasons() {
	}

	/** The reason, one clause without a full stop. */
	public static String of(IOException e) {
		return switch (e) {
			case NoSuchFileException missing -> "there is no such file or folder";
			case FileNotFoundException missing -> "there is no such file or folder";
			case AccessDeniedException denied -> NO_RIGHTS;
			case CharacterCodingException malformed -> "it is no text in UTF-8";
			case FileSystemLoopException loop -> "the folder contains itself through a link";
			case FileSystemException other when other.getReason() != null -> other.getReason();
			default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
	}
}
