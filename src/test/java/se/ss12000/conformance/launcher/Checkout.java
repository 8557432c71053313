package se.ss12000.conformance.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with the launcher and small sources, in a world whose Java and Maven only take notes.
 */
final class Checkout {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "chmod",
          "dirname",
          "awk",
          "du",
          "find",
          "head",
          "mkdir",
          "mv",
          "ps",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sh",
          "sleep",
          "tail",
          "touch");

  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then
        echo 'openjdk version "%s" 2023-10-17' >&2
        exit 0
      fi
      case $* in
        *AOTCacheOutput*) note=java-learning ;;
        *) note=java-arguments ;;
      esac
      for argument; do printf '%%s\\n' "$argument"; done >'%s/'$note
      pwd >'%s/java-folder'
      echo $$ >'%s/java-process'
      echo 'a report'
      exit 7
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>'%s/builds'
      pwd >'%s/maven-folder'
      sleep 0.2
      echo 'words of Maven'
      %s
      """;

  private final Path root;
  final Path home;
  final Path path;
  private final Path notes;
  private final Map<String, String> environment = new HashMap<>();

  Checkout(Path folder) throws IOException {
    root = folder.toRealPath();
    home = Files.createDirectories(root.resolve("my checkout"));
    path = Files.createDirectories(root.resolve("tools"));
    notes = Files.createDirectories(root.resolve("notes"));
    for (String tool : TOOLS) {
      script(path.resolve(tool), "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(onThePath(tool)));
    }
    Files.copy(Path.of("ss12000"), home.resolve("ss12000"));
    write("pom.xml");
    write("src/main/java/Main.java");
    write("schemas/versions.json");
    write("scenarios/C.13.yaml");
    write("samples/persons.json");
    java(path, "17.0.9");
    script(path.resolve("javac"), "#!/bin/sh\n");
    mavenThatWorks(path.resolve("mvn"));
  }

  private static Path onThePath(String tool) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, tool);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    throw new IllegalStateException("no " + tool + " on the PATH");
  }

  /** Every file is a minute old, so that a jar made now is newer. */
  void write(String name) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
    for (Path entry = file; !entry.equals(home); entry = entry.getParent()) {
      age(entry, 60);
    }
  }

  void age(Path file, long seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  Path jar() throws IOException {
    Path jar = home.resolve("target/ss12000.jar");
    Files.createDirectories(jar.getParent());
    return Files.writeString(jar, "a jar");
  }

  void java(Path folder, String version) throws IOException {
    Files.createDirectories(folder);
    script(folder.resolve("java"), JAVA.formatted(version, notes, notes, notes));
  }

  void mavenThatWorks(Path file) throws IOException {
    script(file, MAVEN.formatted(notes, notes, "mkdir -p target && echo jar >target/ss12000.jar"));
  }

  void mavenThatFails() throws IOException {
    script(path.resolve("mvn"), MAVEN.formatted(notes, notes, "exit 1"));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }

  Checkout with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return end(start(home.resolve("ss12000"), root, arguments));
  }

  Process start(Path launcher, Path folder, String... arguments) throws IOException {
    var command = new ArrayList<String>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", path.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Run end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    if (!process.waitFor(60, SECONDS)) {
      throw new IOException("the launcher does not end");
    }
    return new Run(process.exitValue(), out, err);
  }

  /** What a fake noted, line by line; nothing if it was never called. */
  List<String> noted(String name) throws IOException {
    Path note = notes.resolve(name);
    return Files.exists(note) ? Files.readAllLines(note) : List.of();
  }

  /** What a caller sees of one run. */
  record Run(int exitCode, String out, String err) {}
}
