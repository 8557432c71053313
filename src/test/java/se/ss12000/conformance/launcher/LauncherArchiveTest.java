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
final class LauncherArchiveTest {
  private static final String ONLY_QUICK = "-XX:TieredStopAtLevel=1";

  private static final String PLACE = "-XX:ArchiveRelocationMode=0";

  @TempDir private Path folder;
  private Checkout checkout;
  private Path archive;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = new Checkout(folder);
    checkout.jar();
    archive = checkout.home.resolve("target/ss12000-17.0.9.jsa");
  }

  @Test
  void namesTheArchiveAfterTheVersionOfJava() throws Exception {
    checkout.run("--help");

    assertThat(checkout.noted("java-arguments")).contains("-XX:SharedArchiveFile=" + archive);
  }

  /** Java's innermost loader is the quickest, but cannot see what crawls and serves. */
  @Test
  void hasJavaLoadWhatJudgesFilesAsItsOwn() throws Exception {
    String own = "-Xbootclasspath/a:" + checkout.home.resolve("target/ss12000.jar");

    checkout.run("validate", checkout.home.resolve("samples").toString());
    assertThat(checkout.noted("java-arguments"))
        .contains(own)
        .contains(
            "-XX:SharedArchiveFile=" + checkout.home.resolve("target/ss12000-17.0.9-files.jsa"))
        .noneMatch(argument -> argument.contains("slf4j.provider"));
    checkout.run("crawl", "https://localhost");
    assertThat(checkout.noted("java-arguments"))
        .doesNotContain(own)
        .contains("-XX:SharedArchiveFile=" + archive);
  }

  @Test
  void givesNoOptionToAJavaThatMayNotHaveIt() throws Exception {
    checkout.run("--help");
    assertThat(checkout.noted("java-arguments")).contains(PLACE);
    checkout.java(checkout.path, "26.0.1");
    checkout.run("--help");
    assertThat(checkout.noted("java-arguments")).doesNotContain(PLACE);
  }

  @Test
  void triesOnceToMakeAnArchive() throws Exception {
    checkout.run("--help");
    assertThat(archive).isEmptyFile();
    Files.writeString(archive, "an archive");

    checkout.run("--help");

    assertThat(archive).hasContent("an archive");
  }

  @Test
  void makesAnotherArchiveForAnotherJar() throws Exception {
    Files.writeString(archive, "an archive");
    checkout.age(archive, 60);

    checkout.run("--help");

    assertThat(archive).isEmptyFile();
  }

  @Test
  void compilesQuicklyWhereThereIsLittleToRead() throws Exception {
    checkout.run("validate", checkout.home.resolve("samples").toString());

    assertThat(checkout.noted("java-arguments")).contains(ONLY_QUICK);
  }

  private String large() throws IOException {
    return Files.write(folder.resolve("large.json"), new byte[5_000_000]).toString();
  }

  private void buildAndJudgeMuchWith(String java) throws Exception {
    checkout.java(checkout.path, java);
    Files.delete(checkout.home.resolve("target/ss12000.jar"));
    checkout.run("validate", large());
  }

  /** The fake Java makes nothing, so that nothing must be left of the attempt. */
  @Test
  void hasANewJavaLearnTheCodeOfLongRunsWhenItBuilds() throws Exception {
    buildAndJudgeMuchWith("25.0.1");

    assertThat(checkout.noted("java-learning")).contains("--large");
    assertThat(checkout.home.resolve("target"))
        .isDirectoryNotContaining("glob:**.aot")
        .isDirectoryNotContaining("glob:**.lock");
    assertThat(checkout.noted("java-arguments"))
        .contains(
            "-XX:SharedArchiveFile=" + checkout.home.resolve("target/ss12000-25.0.1-files.jsa"));
  }

  @Test
  void learnsNothingWhereJavaCannot() throws Exception {
    buildAndJudgeMuchWith("24.0.2");

    assertThat(checkout.noted("java-learning")).isEmpty();
    assertThat(checkout.noted("java-arguments")).isNotEmpty();
  }

  private Path learnt() throws IOException {
    checkout.java(checkout.path, "25.0.1");
    return Files.writeString(checkout.home.resolve("target/ss12000-25.0.1.aot"), "profiles");
  }

  @Test
  void givesLongJudgementsWhatWasLearnt() throws Exception {
    String cache = "-XX:AOTCache=" + learnt();

    checkout.run("validate", large());
    // Java refuses to start with both, and what was learnt was loaded as usual.
    assertThat(checkout.noted("java-arguments"))
        .contains(cache)
        .noneMatch(argument -> argument.startsWith("-Xbootclasspath"))
        .noneMatch(argument -> argument.contains("hare"));
    checkout.run("validate", checkout.home.resolve("samples").toString());
    assertThat(checkout.noted("java-arguments")).doesNotContain(cache);
    checkout.run("crawl", "https://localhost");
    assertThat(checkout.noted("java-arguments")).doesNotContain(cache);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SS12000_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"})
  void leavesArchivesToWhoNamesThem(String variable) throws Exception {
    String cache = "-XX:AOTCache=" + learnt();

    checkout.with(variable, "-Xshare:auto").run("validate", large());

    assertThat(checkout.noted("java-arguments")).isNotEmpty().doesNotContain(cache);
  }

  @Test
  void givesNothingThatWasLearntOfAnotherJar() throws Exception {
    Path profiles = learnt();
    checkout.age(profiles, 60);

    checkout.run("validate", large());

    assertThat(checkout.noted("java-arguments"))
        .isNotEmpty()
        .doesNotContain("-XX:AOTCache=" + profiles);
  }

  /** Of what a short run is given, some code is compiled so late that this only pays for little. */
  @Test
  void compilesQuicklyAlsoWhereThereIsSomeToRead() throws Exception {
    checkout.run("validate", large());

    assertThat(checkout.noted("java-arguments"))
        .contains(ONLY_QUICK, "-Xmn24m")
        .noneMatch(argument -> argument.startsWith("-XX:Tier3"));
  }

  @Test
  void countsFilesTogether() throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    for (int i = 0; i < 5; i++) {
      Files.write(files.resolve(i + ".json"), new byte[1_000_000]);
    }

    checkout.run("validate", files.toString());

    assertThat(checkout.noted("java-arguments")).contains("-Xmn24m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "large.json.gz", "folder", "larger.json"})
  void compilesWellWhereThereMayBeMuchToRead(String input) throws Exception {
    switch (input) {
      case "large.json.gz" -> Files.move(Path.of(large()), folder.resolve(input));
      case "folder" ->
          Files.move(
              Path.of(large()),
              Files.createDirectory(folder.resolve(input)).resolve("delivery.zip"));
      case "larger.json" -> Files.write(folder.resolve(input), new byte[160_000_000]);
      default -> {}
    }

    checkout.run("validate", input.equals("-") ? input : folder.resolve(input).toString());

    assertThat(checkout.noted("java-arguments")).contains("-Xmn24m").doesNotContain(ONLY_QUICK);
  }
}
