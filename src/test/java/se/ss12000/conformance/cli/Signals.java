package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a user sends with Ctrl-C (INT), and what a system sends to end a program (TERM). */
final class Signals {
  /** The bit of INT in the signals that a process ignores, as Linux writes them. */
  private static final Pattern IGNORED = Pattern.compile("SigIgn:\\s*[0-9a-f]*[2367abef]\\n");

  private Signals() {}

  /** Skips the test where the signal would not reach a process that this one starts. */
  static void assumeReach(String signal) throws IOException {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "there are no signals on Windows");
    assumeFalse(signal.equals("INT") && ignoresInterrupts(), "Ctrl-C is ignored in background");
  }

  static void send(String signal, Process to) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(to.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /** As all do that a shell without a terminal has put in the background, and all they start. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status) && IGNORED.matcher(Files.readString(status)).find();
  }
}
