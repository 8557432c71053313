import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs everything that is measured, in turns, and tells medians and ratios. */
public final class Run {
  private static final int TURNS = 3;
  private static final int STARTS = 15;
  private static final int HUNDREDFOLD = 100;

  /** Milliseconds between two looks at the memory of a process, which is halted for each. */
  private static final int LOOK_EVERY = 50;

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
  private final Map<String, List<Double>> measured = new LinkedHashMap<>();
  private final Map<String, Long> valid = new LinkedHashMap<>();

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
      run.tell(Path.of(args[0]));
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
    output(List.of(LAUNCHER.toString(), "--version"));
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
          words("node ajv-stream.mjs", folder.resolve("npm"), SCHEMAS, "1", data));
    }
  }

  /** What 1 GB and 10 GB cost beside little: 15 GB of disk, and half an hour. */
  private void large() throws IOException, InterruptedException {
    for (var size : Map.of("11 MB", 1_900, "100 MB", 17_500, "1 GB", 175_000).entrySet()) {
      String data = generated(size.getKey(), "--persons", size.getValue().toString()).toString();
      for (int turn = 0; turn < TURNS; turn++) {
        process(size.getKey() + ", one core, s", "validate", "--jobs", "1", "--complete", data);
        process(size.getKey() + ", all cores, s", "validate", "--complete", data);
      }
    }
    Path most = generated("10 GB", "--persons", "1750000");
    process("10 GB, all cores, s", "validate", "--complete", most.toString());
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
        words(folder.resolve("npm/node_modules/.bin/ajv") + " validate --spec=draft2020");
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
    output(command);
    return out;
  }

  private static List<String> words(String command, Object... more) {
    var words = new ArrayList<>(List.of(command.split(" ", -1)));
    for (Object word : more) {
      words.add(word.toString());
    }
    return words;
  }

  /** Installs ajv in the folder; false, and says so, where that cannot be. */
  private boolean ajv() throws IOException, InterruptedException {
    Path npm = Files.createDirectories(folder.resolve("npm"));
    Files.writeString(npm.resolve("package.json"), "{\"private\":true}");
    try {
      output(words("npm install --silent --no-audit --no-fund ajv@8 ajv-formats@3 ajv-cli@5 --prefix", npm));
      return true;
    } catch (IOException e) {
      System.out.println("ajv is left out: " + e.getMessage());
      return false;
    }
  }

  /** Takes rates, and refuses them when not all find the same records valid. */
  private void rates(String command, Object... more) throws IOException, InterruptedException {
    for (String line : output(words(command, more)).lines().toList()) {
      String[] parts = line.split("\t", -1);
      add(parts[0] + ", records/s", Double.parseDouble(parts[1]));
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
    long before = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    while (!process.waitFor(LOOK_EVERY, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
    }
    add(what, (System.nanoTime() - before) / 1e9);
    add(what.replaceFirst(", s$", ", peak MB"), peak / 1000.0);
    return process.exitValue();
  }

  /** The launcher becomes Java, so that its process is the one to look at. */
  private static long peak(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // It has just ended.
      return 0;
    }
  }

  private void add(String what, double value) {
    measured.computeIfAbsent(what, k -> new ArrayList<>()).add(value);
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return out;
  }

  private void tell(Path file) throws IOException {
    var medians = new LinkedHashMap<String, Double>();
    measured.forEach(
        (what, all) -> medians.put(what, all.stream().sorted().toList().get(all.size() / 2)));
    for (String type : TYPES.keySet()) {
      String ours = type + " schema-check";
      for (String other : List.of("networknt", "ajv", "jackson-tree", "jackson-tokens")) {
        ratio(medians, ours, type + " " + other, ", records/s");
      }
      for (String spelling : List.of("-shuffled", "-indented", "-escaped")) {
        ratio(medians, ours + spelling, ours, ", records/s");
      }
    }
    ratio(medians, "everything ours", "everything ajv-schema-only", ", records/s");
    ratio(medians, "everything two-threads", "everything ours", ", records/s");
    for (String what : List.of(whole("110"), whole("240"))) {
      ratio(medians, what + "ours", what + "ajv, schemas only", ", s");
      ratio(medians, what + "one core", what + "ours", ", s");
    }
    for (String kind : List.of("one valid file", "one invalid file")) {
      ratio(medians, "start: " + kind, "start: ajv-cli, " + kind, ", s");
    }
    ratio(medians, "1 GB, one core", "1 GB, all cores", ", s");
    ratio(medians, "1 GB, one core", "11 MB, one core", ", peak MB");
    ratio(medians, "10 GB, all cores", "100 MB, all cores", ", s");
    medians.computeIfPresent(
        "10 GB, all cores / 100 MB, all cores", (what, times) -> times / HUNDREDFOLD);
    medians.forEach(
        (what, median) ->
            System.out.printf(Locale.ROOT, "%-50s %12s%n", what, number(median)));
    String json =
        medians.entrySet().stream()
            .map(e -> "  \"" + e.getKey() + "\": " + number(e.getValue()))
            .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    Files.writeString(file, json);
  }

  /** Adds the ratio of two, where both were measured. */
  private static void ratio(Map<String, Double> medians, String one, String other, String unit) {
    Double first = medians.get(one + unit);
    Double second = medians.get(other + unit);
    if (first != null && second != null) {
      medians.put(one + " / " + other, first / second);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}
