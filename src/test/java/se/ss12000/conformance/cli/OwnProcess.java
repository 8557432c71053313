package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, in English. */
final class OwnProcess {
  private OwnProcess() {}

  /** Starts it; what it says goes to the files {@code out} and {@code err} of a folder. */
  static Process start(List<String> words, Path folder) throws IOException {
    return of(words)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /** The process before it starts. */
  static ProcessBuilder of(List<String> words) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String classes = System.getProperty("surefire.test.class.path");
    command.addAll(
        List.of("-cp", classes == null ? System.getProperty("java.class.path") : classes));
    command.add(Main.class.getName());
    command.addAll(words);
    var builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "en_GB.UTF-8");
    return builder;
  }

  /** What it has said to people so far. */
  static String err(Path folder) {
    try {
      return Files.readString(folder.resolve("err"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
