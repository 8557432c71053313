package se.ss12000.conformance.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Does what most runs do, for the launcher to have Java remember what they load, or what they run.
 */
public final class Training {
  private static final String LARGE = "--large";
  private static final String FILES = "--files";
  private static final int WIDTH = 80;

  /** Enough that the code that counts has been compiled as well as it can be. */
  private static final int PERSONS = 5_000;

  private Training() {}

  /**
   * Does it all, and tells nobody.
   *
   * @param args the folder of the samples, for many short runs; {@code --files} and that folder for
   *     those that judge files; or {@code --large} and a folder that is not there yet, for one long
   *     run, on data that it makes there and leaves
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[args.length - 1]);
    List<List<String>> runs =
        switch (args[0]) {
          case LARGE -> largeRuns(folder, PERSONS);
          case FILES -> fileRuns(folder);
          default -> runs(folder);
        };
    runs.forEach(words -> run(words.toArray(String[]::new)));
  }

  /** An invented municipality with some faults, and what is said of it. */
  static List<List<String>> largeRuns(Path folder, int persons) {
    String data = folder.resolve("municipality").toString();
    return List.of(
        List.of(
            "generate",
            "--format=jsonl",
            "--persons=" + persons,
            "--faults=0.002",
            "--out=" + data),
        List.of("validate", "--complete", data));
  }

  /** What most people ask for: sound data and broken, files and services, and help. */
  static List<List<String>> runs(Path samples) {
    var runs = new ArrayList<>(fileRuns(samples));
    runs.add(List.of("crawl", "--demo", "--only=Room", "--lists-only"));
    runs.add(List.of("--help"));
    return runs;
  }

  private static List<List<String>> fileRuns(Path samples) {
    String sound = samples.resolve("municipality").toString();
    String broken = samples.resolve("broken").resolve("everything").resolve("delivery").toString();
    Path lone = samples.resolve("rules").resolve("SCH-001").resolve("breaks.json");
    return List.of(
        List.of("validate", Path.of(sound, "rooms.json").toString()),
        List.of("validate", lone.toString()),
        List.of("validate", "--complete", sound),
        List.of("validate", "--complete", broken),
        List.of("validate", "--report=json", "--scenario=C.1", "--complete", broken));
  }

  static int run(String... args) {
    var nobody = new PrintWriter(Writer.nullWriter());
    return Main.run(
        new Surroundings(
            InputStream.nullInputStream(),
            nobody,
            nobody,
            false,
            false,
            WIDTH,
            Map.of(),
            Clock.systemUTC()),
        args);
  }
}
