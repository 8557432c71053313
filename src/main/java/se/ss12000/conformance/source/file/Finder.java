package se.ss12000.conformance.source.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.ss12000.conformance.text.Text;

/** Finds the files that paths stand for; a file is found once, however often it is named. */
final class Finder {
  private static final List<String> READABLE =
      List.of(".json", ".jsonl", ".ndjson", ".json.gz", ".jsonl.gz", ".ndjson.gz", ".zip");
  static final Text NO_JSON =
      Text.sv("mappen har ingen .json, .jsonl, .ndjson, .gz eller .zip")
          .en("the folder has no .json, .jsonl, .ndjson, .gz or .zip");
  private static final Text BROKEN_LINK =
      Text.sv("länken leder ingenstans").en("the link leads nowhere");

  private final List<Place> places = new ArrayList<>();
  private final Set<Path> known = new HashSet<>();

  /** Whether a file within a folder or an archive is meant to be read. */
  static boolean isReadable(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    for (String ending : READABLE) {
      if (small.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  List<Place> find(List<Path> paths) {
    for (Path path : paths) {
      if (!path.equals(Spools.STDIN) && Files.isDirectory(path)) {
        addFolder(path);
      } else {
        add(new Place(label(path), path));
      }
    }
    return List.copyOf(places);
  }

  private void addFolder(Path folder) {
    var visitor = new Visitor(folder);
    try {
      Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      visitor.found.add(new Place(label(folder), folder, Reasons.of(e)));
    }
    if (visitor.found.isEmpty()) {
      places.add(new Place(label(folder), folder, NO_JSON));
    }
    visitor.found.sort(Comparator.comparing(Place::label));
    visitor.found.forEach(this::add);
  }

  private void add(Place place) {
    if (!place.problem().isEmpty() || known.add(real(place.path()))) {
      places.add(place);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // What cannot be resolved is reported when it cannot be opened.
      return path;
    }
  }

  private static String label(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Collects the readable files below a folder. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Place> found = new ArrayList<>();

    Visitor(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (!isHidden(path) && isReadable(path.getFileName().toString())) {
        if (attributes.isRegularFile()) {
          found.add(new Place(labelOf(path), path));
        } else if (attributes.isSymbolicLink()) {
          found.add(new Place(labelOf(path), path, BROKEN_LINK));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      found.add(new Place(labelOf(path), path, Reasons.of(e)));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    private String labelOf(Path path) {
      return path.equals(folder)
          ? label(folder)
          : label(folder) + "/" + label(folder.relativize(path));
    }
  }
}
