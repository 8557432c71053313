package se.ss12000.conformance.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Copies of the municipality in the samples, every id and login name of its own. */
final class Copies {
  private static final Path MUNICIPALITY = Path.of("..", "samples", "municipality");
  private static final List<String> NAMES =
      List.of(
          "organisations",
          "persons",
          "placements",
          "duties",
          "groups",
          "programmes",
          "syllabuses",
          "activities");
  private static final Pattern ID =
      Pattern.compile("\"([0-9a-f]{8})(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\")");

  private final Path folder;

  Copies(Path folder) {
    this.folder = folder;
  }

  /** The files that they are written to. */
  List<Path> files() {
    return NAMES.stream().map(this::file).toList();
  }

  private Path file(String name) {
    return folder.resolve(name + ".json");
  }

  /** Writes as many as have some number of persons; tells how much that is. */
  String write(int persons) throws IOException {
    int copies = (int) Math.ceil((double) persons / records("persons").size());
    long records = 0;
    long bytes = 0;
    for (String name : NAMES) {
      List<String> own = records(name);
      records += (long) copies * own.size();
      write(name, own, copies);
      bytes += Files.size(file(name));
    }
    return String.format(
        Locale.ROOT,
        "%d persons, %d records, %d MB",
        (long) copies * records("persons").size(),
        records,
        bytes / 1_000_000);
  }

  private static List<String> records(String name) throws IOException {
    List<String> lines = Files.readAllLines(MUNICIPALITY.resolve(name + ".json"));
    return lines.subList(1, lines.size() - 1);
  }

  private void write(String name, List<String> lines, int copies) throws IOException {
    var joined = new ArrayList<String>();
    lines.forEach(line -> joined.add(line.endsWith(",") ? line : line + ","));
    String text = String.join("\n", joined);
    try (OutputStream file = Files.newOutputStream(file(name));
        var buffered = new BufferedOutputStream(file)) {
      buffered.write("{\"data\":[\n".getBytes(StandardCharsets.UTF_8));
      for (int copy = 0; copy < copies; copy++) {
        String own = copy(text, copy);
        boolean last = copy == copies - 1;
        buffered.write(
            (last ? own.substring(0, own.length() - 1) : own + "\n")
                .getBytes(StandardCharsets.UTF_8));
      }
      buffered.write("\n],\"pageToken\":null}\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String copy(String text, int number) {
    return ID.matcher(text)
        .replaceAll(
            id ->
                "\"%08x".formatted(Integer.parseUnsignedInt(id.group(1), 16) + number)
                    + id.group(2))
        .replace("@", "@m" + number + ".");
  }
}
