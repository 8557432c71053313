package se.ss12000.conformance.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real browser without a window, which opens one page and tells what became of it. */
record Browser(Path folder) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--hide-scrollbars",
          "--virtual-time-budget=10000");

  /** The page after its scripts have run. */
  String dom(Path page) throws IOException, InterruptedException {
    return run("--dump-dom", page.toUri().toString());
  }

  /** The page as it is printed. */
  byte[] pdf(Path page) throws IOException, InterruptedException {
    Path pdf = folder.resolve("printed.pdf");
    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
    return Files.readAllBytes(pdf);
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "no browser on this machine");
    var command = new ArrayList<String>(List.of(program.orElseThrow().toString()));
    command.addAll(QUIET);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assumeTrue(process.waitFor(2, TimeUnit.MINUTES), "the browser does not finish");
    return Files.readString(out, UTF_8);
  }

  private static Optional<Path> program() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(path -> NAMES.stream().map(name -> Path.of(path, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The script of the accessibility checker, where the build has it. */
  static Optional<String> axe() throws IOException {
    try (InputStream stream = Browser.class.getResourceAsStream("/axe.min.js")) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), UTF_8));
    }
  }
}
