package se.ss12000.conformance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is ss12000.cmd")
final class LauncherTest {
  private static final String MAIN = "se.ss12000.conformance.cli.Main";
  private static final int OF_JAVA = 7;
  private static final int MISSING = 3;

  @TempDir private Path folder;
  private Checkout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = new Checkout(folder);
  }

  @Test
  void passesArgumentsFolderAndExitCodeAsTheyAre() throws Exception {
    Path jar = checkout.jar();
    Path caller = Files.createDirectories(folder.resolve("the caller's folder"));

    var run =
        Checkout.end(
            checkout.start(checkout.home.resolve("ss12000"), caller, "validate", "a b", "", "*"));

    assertThat(run).isEqualTo(new Checkout.Run(OF_JAVA, "a report\n", ""));
    assertThat(checkout.noted("java-arguments"))
        .endsWith("-cp", jar.toString(), MAIN, "validate", "a b", "", "*");
    assertThat(checkout.noted("java-folder")).containsExactly(caller.toRealPath().toString());
  }

  @Test
  void becomesJavaSoThatSignalsReachIt() throws Exception {
    checkout.jar();

    Process process = checkout.start(checkout.home.resolve("ss12000"), folder);
    Checkout.end(process);

    assertThat(checkout.noted("java-process")).containsExactly(String.valueOf(process.pid()));
  }

  @Test
  void followsSymbolicLinksOfSymbolicLinks() throws Exception {
    Path jar = checkout.jar();
    Path relative = Files.createDirectories(folder.resolve("a link")).resolve("ss12000");
    Path absolute = folder.resolve("ss12000");
    Files.createSymbolicLink(relative, Path.of("..", "my checkout", "ss12000"));
    Files.createSymbolicLink(absolute, relative);

    var run = Checkout.end(checkout.start(absolute, folder));

    assertThat(run.exitCode()).isEqualTo(OF_JAVA);
    assertThat(checkout.noted("java-arguments")).endsWith("-cp", jar.toString(), MAIN);
  }

  @Test
  void splitsTheOptionsOfTheVirtualMachine() throws Exception {
    checkout.jar();

    checkout.with("SS12000_JAVA_OPTS", "-Xmx256m -Dname=*").run();

    assertThat(checkout.noted("java-arguments")).contains("-Xmx256m", "-Dname=*");
  }

  @Test
  void prefersJavaHomeToThePath() throws Exception {
    checkout.jar();
    checkout.java(checkout.path, "11.0.2");
    checkout.java(folder.resolve("my java/bin"), "25.0.1");

    var run = checkout.with("JAVA_HOME", folder.resolve("my java").toString()).run();

    assertThat(run.exitCode()).isEqualTo(OF_JAVA);
  }

  @Test
  void saysThatJavaHomePointsNowhere() throws Exception {
    var run = checkout.with("JAVA_HOME", "/no where").run();

    assertThat(run.exitCode()).isEqualTo(MISSING);
    assertThat(run.err())
        .isEqualTo("ss12000: JAVA_HOME is '/no where', but there is no bin/java in it.\n");
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Files.delete(checkout.path.resolve("java"));

    var run = checkout.run();

    assertThat(run.exitCode()).isEqualTo(MISSING);
    assertThat(run.err()).hasLineCount(1).contains("Java 17 or newer", "no java is on the PATH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "11.0.2", "16"})
  void saysThatJavaIsTooOld(String version) throws Exception {
    checkout.jar();
    checkout.java(checkout.path, version);

    var run = checkout.run();

    assertThat(run.exitCode()).isEqualTo(MISSING);
    assertThat(run.err()).hasLineCount(1).contains("17 or newer", "is Java " + version + ".");
    assertThat(checkout.noted("java-arguments")).isEmpty();
  }

  @Test
  void believesTheReleaseFileOfJava() throws Exception {
    checkout.jar();
    checkout.java(folder.resolve("old/bin"), "17");
    Files.writeString(folder.resolve("old/release"), "OS_NAME=\"Linux\"\nJAVA_VERSION=\"9.0.4\"\n");

    var run = checkout.with("JAVA_HOME", folder.resolve("old").toString()).run();

    assertThat(run.exitCode()).isEqualTo(MISSING);
    assertThat(run.err()).contains("is Java 9.0.4.");
  }

  @Test
  void runsACopyWithoutSources() throws Exception {
    Path jar = Files.writeString(checkout.home.resolve("ss12000.jar"), "a jar");
    Files.delete(checkout.home.resolve("pom.xml"));

    var run = checkout.run();

    assertThat(run).isEqualTo(new Checkout.Run(OF_JAVA, "a report\n", ""));
    assertThat(checkout.noted("java-arguments")).endsWith("-cp", jar.toString(), MAIN);
  }

  @Test
  void saysThatACopyWithoutSourcesHasNoJar() throws Exception {
    Files.delete(checkout.home.resolve("pom.xml"));

    var run = checkout.run();

    assertThat(run.exitCode()).isEqualTo(MISSING);
    assertThat(run.err()).hasLineCount(1).contains("ss12000.jar is neither in");
  }
}
