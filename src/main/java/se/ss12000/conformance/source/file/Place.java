package se.ss12000.conformance.source.file;

import java.nio.file.Path;
import se.ss12000.conformance.text.Text;

/**
 * A file that was found, and how people recognise it.
 *
 * @param problem why it cannot be read; nothing when it should be possible
 */
record Place(String label, Path path, Text problem) {
  Place(String label, Path path) {
    this(label, path, Text.NONE);
  }
}
