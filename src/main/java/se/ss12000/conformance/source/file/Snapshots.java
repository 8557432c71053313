package se.ss12000.conformance.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/** Notices files that change between two readings. */
final class Snapshots {
  private final Map<Path, Snapshot> known = new HashMap<>();

  private record Snapshot(long size, FileTime modified) {}

  /** Whether a file is not what it was when this was first asked. */
  boolean differs(Path path) throws IOException {
    var attributes = Files.readAttributes(path, BasicFileAttributes.class);
    var now = new Snapshot(attributes.size(), attributes.lastModifiedTime());
    Snapshot before = known.putIfAbsent(path, now);
    return before != null && !before.equals(now);
  }
}
