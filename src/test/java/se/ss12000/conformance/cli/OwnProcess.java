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
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String classes = System.getProperty("surefire.test.class.path");
    command.addAll(
        List.of("-cp", classes == null ? System.getProperty("java.class.path") : classes));
    command.add(Main.class.getName());
    command.addAll(words);
    var builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "en_GB.UTF-8");
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
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
