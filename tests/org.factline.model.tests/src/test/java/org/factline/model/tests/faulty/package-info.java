/** A file system for tests that fails when it is told to. */
package org.factline.model.tests.faulty;
