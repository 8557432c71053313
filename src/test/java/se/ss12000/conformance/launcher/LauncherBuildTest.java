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
final class LauncherBuildTest {
  private static final int OF_JAVA = 7;
  private static final int MISSING = 3;
  private static final int BUILD_FAILED = 4;

  @TempDir private Path folder;
  private Checkout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = new Checkout(folder);
  }

  @Test
  void saysThatABuildNeedsAJdk() throws Exception {
    Files.delete(checkout.path.resolve("javac"));

    var run = checkout.run();

    assertThat(run.exitCode()).isEqualTo(MISSING);
    assertThat(run.err()).hasLineCount(1).contains("needs a JDK", "no javac");
    assertThat(checkout.home.resolve("target/ss12000-build.lock")).doesNotExist();
  }

  @Test
  void buildsAMissingJarOnceAndSpeaksOnStderrOnly() throws Exception {
    var first = checkout.run();
    var second = checkout.run();

    assertThat(first.exitCode()).isEqualTo(OF_JAVA);
    assertThat(first.out()).isEqualTo("a report\n");
    assertThat(first.err()).hasLineCount(1).startsWith("building ss12000 ");
    assertThat(second).isEqualTo(new Checkout.Run(OF_JAVA, "a report\n", ""));
    assertThat(checkout.noted("builds")).hasSize(1);
    assertThat(checkout.noted("maven-folder")).containsExactly(checkout.home.toString());
  }

  @Test
  void doesNotBuildWhenTheJarIsNewer() throws Exception {
    checkout.jar();

    var run = checkout.run();

    assertThat(run.err()).isEmpty();
    assertThat(checkout.noted("builds")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "src/main/java/Main.java",
        "schemas/versions.json",
        "scenarios/C.13.yaml",
        "samples/persons.json"
      })
  void buildsWhenASourceIsNewer(String source) throws Exception {
    checkout.age(checkout.jar(), 30);
    checkout.age(checkout.home.resolve(source), 10);

    var run = checkout.run();

    assertThat(run.exitCode()).isEqualTo(OF_JAVA);
    assertThat(checkout.noted("builds")).hasSize(1);
  }

  @Test
  void buildsWhenASourceWasRemoved() throws Exception {
    checkout.age(checkout.jar(), 30);
    Files.delete(checkout.home.resolve("scenarios/C.13.yaml"));

    checkout.run();

    assertThat(checkout.noted("builds")).hasSize(1);
  }

  @Test
  void saysThatTheBuildFailedAndWhatMavenSaid() throws Exception {
    checkout.mavenThatFails();

    var run = checkout.run();

    assertThat(run.exitCode()).isEqualTo(BUILD_FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().skip(1)).hasSize(2).startsWith("words of Maven");
    assertThat(run.err()).contains("ss12000: the build failed;");
    assertThat(checkout.noted("java-arguments")).isEmpty();
    assertThat(checkout.home.resolve("target/ss12000-build.lock")).doesNotExist();
  }

  @Test
  void usesTheWrapperWhereThereIsNoMaven() throws Exception {
    Files.delete(checkout.path.resolve("mvn"));
    checkout.mavenThatWorks(checkout.home.resolve("mvnw"));

    var run = checkout.run();

    assertThat(run.exitCode()).isEqualTo(OF_JAVA);
    assertThat(checkout.noted("builds")).hasSize(1);
  }

  @Test
  void twoFirstRunsAtOnceBuildOnce() throws Exception {
    Process one = checkout.start(checkout.home.resolve("ss12000"), folder);
    Process other = checkout.start(checkout.home.resolve("ss12000"), folder);

    assertThat(Checkout.end(one).exitCode()).isEqualTo(OF_JAVA);
    assertThat(Checkout.end(other).exitCode()).isEqualTo(OF_JAVA);
    assertThat(checkout.noted("builds")).hasSize(1);
  }

  @Test
  void takesOverTheLockOfARunThatIsGone() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path lock = Files.createDirectories(checkout.home.resolve("target/ss12000-build.lock"));
    Files.writeString(lock.resolve("owner"), gone.pid() + "\n");

    var run = checkout.run();

    assertThat(run.exitCode()).isEqualTo(OF_JAVA);
    assertThat(checkout.noted("builds")).hasSize(1);
    assertThat(lock).doesNotExist();
  }
}
