import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs everything that is measured, in turns, and tells medians and ratios. */
public final class Run {
  private static final int TURNS = 3;
  private static final int STARTS = 15;
  private static final int HUNDREDFOLD = 100;

  /** How often a time, or rates, are taken again when the host takes the processor away. */
  private static final int TIMES_AGAIN = 8;

  private static final int RATES_AGAIN = 3;

  private static final Path LAUNCHER = Path.of("..", "ss12000").toAbsolutePath().normalize();
  private static final Path JAR = Path.of("..", "target", "ss12000.jar");
  private static final Path SCHEMAS = Path.of("..", "schemas", "2.1");
  private static final Map<String, String> TYPES =
      new TreeMap<>(
          Map.of(
              "Person", "persons",
              "Attendance", "attendances",
              "CalendarEvent", "calendarEvents"));

  private final Path folder;
  private final Host host = new Host(Path.of("/proc/stat"), System::nanoTime);
  private final Results results = new Results();
  private final Map<String, Long> valid = new HashMap<>();

  private Run(Path folder) {
    this.folder = folder;
  }

  /**
   * @param args where to write the results as JSON, and whether large files are measured, too
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("ss12000-benchmark-");
    try {
      var run = new Run(folder);
      run.measure();
      if (List.of(args).contains("--large")) {
        run.large();
      }
      run.ratios();
      run.results.tell(Path.of(args[0]));
      System.out.println(run.host);
    } finally {
      try (var left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void measure() throws IOException, InterruptedException {
    // Building the program is no part of what is measured.
    Processes.output(List.of(LAUNCHER.toString(), "--version"));
    Path data = generated("data", "--persons", "40000", "--faults", "0.002");
    Path half = generated("half", "--persons", "18500", "--faults", "0.002");
    Path sound = generated("sound", "--persons", "20000");
    Path small = generated("small", "--persons", "30");
    boolean node = ajv();
    for (int turn = 0; turn < TURNS; turn++) {
      for (var type : TYPES.entrySet()) {
        String file = data.resolve(type.getValue() + ".jsonl").toString();
        rates("java -XX:+UseSerialGC -Xmx1g -cp", JAR, "Schemas.java", type.getKey(), file);
        if (node) {
          rates("node ajv.mjs", folder.resolve("npm"), SCHEMAS, type.getKey(), file);
        }
      }
      rates("java -XX:+UseSerialGC -Xmx1g -cp", JAR, "Everything.java", sound);
      if (node) {
        rates("node ajv-stream.mjs", folder.resolve("npm"), SCHEMAS, "3", sound);
      }
      whole(whole("110"), half, node);
      whole(whole("240"), data, node);
    }
    starts(small, node);
  }

  private static String whole(String megabytes) {
    return "whole process, " + megabytes + " MB, 0.2 % faulty: ";
  }

  /** What the whole program costs, beside one that only checks the schemas. */
  private void whole(String what, Path data, boolean node) throws IOException, InterruptedException {
    process(what + "ours, s", "validate", "--complete", data.toString());
    process(what + "one core, s", "validate", "--jobs", "1", "--complete", data.toString());
    if (node) {
      timed(
          what + "ajv, schemas only, s",
          Processes.words("node ajv-stream.mjs", folder.resolve("npm"), SCHEMAS, "1", data));
    }
  }

  /** What 1 GB and 10 GB cost beside little: 15 GB of disk, and half an hour. */
  private void large() throws IOException, InterruptedException {
    large("11 MB", "1900");
    large("100 MB", "17500");
    large("1 GB", "175000");
    Path most = generated("10 GB", "--persons", "1750000");
    process("10 GB, all cores, s", "validate", "--complete", most.toString());
  }

  private void large(String size, String persons) throws IOException, InterruptedException {
    String data = generated(size, "--persons", persons).toString();
    for (int turn = 0; turn < TURNS; turn++) {
      process(size + ", one core, s", "validate", "--jobs", "1", "--complete", data);
      process(size + ", all cores, s", "validate", "--complete", data);
    }
  }

  /** What a short run costs, beside a program that only checks the schema. */
  private void starts(Path small, boolean node) throws IOException, InterruptedException {
    String valid = Files.readAllLines(small.resolve("rooms.jsonl")).get(0);
    Path one = Files.writeString(folder.resolve("rooms.json"), valid);
    Path invalid =
        Files.writeString(folder.resolve("rooms-invalid.json"), valid.replace("\"id\"", "\"di\""));
    List<String> hundred = copies(valid);
    for (int start = 0; start < STARTS; start++) {
      process("start: --help, s", "--help");
      process("start: one valid file, s", "validate", one.toString());
      process("start: one invalid file, s", "validate", invalid.toString());
      process("start: 100 files, s", hundred.toArray(String[]::new));
      process("start: a small delivery, s", "validate", "--complete", small.toString());
      if (node) {
        ajvStarts("start: ajv-cli, one valid file, s", 0, one);
        ajvStarts("start: ajv-cli, one invalid file, s", 1, invalid);
      }
    }
  }

  private List<String> copies(String record) throws IOException {
    var command = new ArrayList<>(List.of("validate"));
    Path copies = Files.createDirectories(folder.resolve("copies"));
    for (int i = 0; i < 100; i++) {
      command.add(Files.writeString(copies.resolve("rooms-" + i + ".json"), record).toString());
    }
    return command;
  }

  /** Times ajv-cli, and refuses the time of another verdict. */
  private void ajvStarts(String what, int verdict, Path file)
      throws IOException, InterruptedException {
    List<String> command =
        Processes.words(folder.resolve("npm/node_modules/.bin/ajv") + " validate --spec=draft2020");
    command.addAll(List.of("--strict=false", "--validate-formats=false"));
    command.addAll(List.of("-s", named("Room.schema.json")));
    command.addAll(List.of("-r", named("Meta.schema.json")));
    command.addAll(List.of("-r", named("ObjectReference.schema.json")));
    command.addAll(List.of("-d", file.toString()));
    if (timed(what, command) != verdict) {
      throw new IOException(String.join(" ", command) + " finds something else");
    }
  }

  /** A schema that says its name: ajv-cli knows no other. */
  private String named(String schema) throws IOException {
    String text = Files.readString(SCHEMAS.resolve(schema));
    String named = text.replaceFirst("\\{", "{\"\\$id\": \"" + schema + "\",");
    return Files.writeString(folder.resolve(schema), named).toString();
  }

  private Path generated(String name, String... options) throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    var command = new ArrayList<>(List.of(LAUNCHER.toString(), "generate", "--format", "jsonl"));
    command.addAll(List.of(options));
    command.addAll(List.of("--out", out.toString()));
    Processes.output(command);
    return out;
  }

  /** Installs ajv in the folder; false, and says so, where that cannot be. */
  private boolean ajv() throws IOException, InterruptedException {
    Path npm = Files.createDirectories(folder.resolve("npm"));
    Files.writeString(npm.resolve("package.json"), "{\"private\":true}");
    try {
      String install = "npm install --silent --no-audit --no-fund --prefix";
      Processes.output(Processes.words(install, npm, "ajv@8", "ajv-formats@3", "ajv-cli@5"));
      return true;
    } catch (IOException e) {
      System.out.println("ajv is left out: " + e.getMessage());
      return false;
    }
  }

  /** Takes rates, and refuses them when not all find the same records valid. */
  private void rates(String command, Object... more) throws IOException, InterruptedException {
    var kept = host.quietly(RATES_AGAIN, () -> Processes.output(Processes.words(command, more)));
    for (String line : kept.value().lines().toList()) {
      String[] parts = line.split("\t", -1);
      results.add(parts[0] + ", records/s", Double.parseDouble(parts[1]));
      results.addStolen(parts[0] + ", records/s", kept);
      String type = parts[0].substring(0, parts[0].indexOf(' '));
      long found = Long.parseLong(parts[3]);
      if (valid.computeIfAbsent(type, t -> found) != found) {
        throw new IOException(parts[0] + " finds " + found + " valid, others " + valid.get(type));
      }
    }
  }

  private void process(String what, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    timed(what, command);
  }

  private int timed(String what, List<String> command) throws IOException, InterruptedException {
    var kept = host.quietly(TIMES_AGAIN, () -> Processes.run(command));
    results.add(what, kept.seconds());
    results.addStolen(what, kept);
    results.add(what.replaceFirst(", s$", ", peak MB"), kept.value().peak() / 1000.0);
    return kept.value().exitCode();
  }

  private void ratios() {
    for (String type : TYPES.keySet()) {
      String ours = type + " schema-check";
      for (String other : List.of("networknt", "ajv", "jackson-tree", "jackson-tokens")) {
        results.ratio(ours, type + " " + other, ", records/s");
      }
      for (String spelling : List.of("-shuffled", "-indented", "-escaped")) {
        results.ratio(ours + spelling, ours, ", records/s");
      }
    }
    results.ratio("everything ours", "everything ajv-schema-only", ", records/s");
    results.ratio("everything two-threads", "everything ours", ", records/s");
    for (String what : List.of(whole("110"), whole("240"))) {
      results.ratio(what + "ours", what + "ajv, schemas only", ", s");
      results.ratio(what + "one core", what + "ours", ", s");
    }
    for (String kind : List.of("one valid file", "one invalid file")) {
      results.ratio("start: " + kind, "start: ajv-cli, " + kind, ", s");
    }
    results.ratio("1 GB, one core", "1 GB, all cores", ", s");
    results.ratio("1 GB, one core", "11 MB, one core", ", peak MB");
    results.ratio("10 GB, all cores", "100 MB, all cores", ", s", HUNDREDFOLD);
  }
}
