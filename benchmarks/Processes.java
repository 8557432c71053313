import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs processes, for their memory or for what they print. */
final class Processes {
  /** Milliseconds between two looks at the memory of a process, which is halted for each. */
  private static final int LOOK_EVERY = 50;

  /** The most memory a process has had, in kilobytes, and its exit code. */
  record Ended(long peak, int exitCode) {}

  private Processes() {}

  static Ended run(List<String> command) throws IOException, InterruptedException {
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
    return new Ended(peak, process.exitValue());
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

  /** A command of words between spaces, and more of them, which may hold spaces. */
  static List<String> words(String command, Object... more) {
    var words = new ArrayList<>(List.of(command.split(" ", -1)));
    for (Object word : more) {
      words.add(word.toString());
    }
    return words;
  }

  /** What a process prints, which must end well. */
  static String output(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return out;
  }
}
