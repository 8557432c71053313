package se.ss12000.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static se.ss12000.conformance.architecture.Program.CLASSES;
import static se.ss12000.conformance.architecture.Program.ROOT;
import static se.ss12000.conformance.architecture.Program.packages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchitectureTest {
  /** Who may know whom. The same table is in README.md. */
  private static final String MAY_KNOW =
      """
      text     :
      json     :
      standard : json text
      payload  : standard text
      yaml     : payload standard text
      openapi  : yaml payload standard text
      difference : standard text
      finding  : payload standard text
      acceptance: payload standard text
      source   : acceptance payload standard json text
      query    : payload standard text
      check    : declaration finding query payload standard json text
      catalogue: finding yaml payload standard text
      waiver   : finding yaml payload standard text
      config   : waiver finding yaml payload standard text
      scenario : finding yaml payload standard text
      report   : scenario finding payload standard json text
      declaration : scenario waiver finding yaml payload standard text
      declare  : declaration report scenario waiver finding payload standard text
      match    : declaration report scenario waiver standard text
      crawl    : query source payload standard json text
      receiver : crawl payload standard text
      provider : query payload standard text
      municipality:
      build    :
      run      : report scenario waiver check source finding payload standard text
      cli      : run municipality crawl receiver provider query match declare declaration report scenario config waiver catalogue check source acceptance finding difference openapi yaml payload standard text
      """;

  @TestFactory
  Stream<DynamicTest> packagesKnowOnlyWhatTheyMayKnow() {
    return MAY_KNOW.lines().map(line -> dynamicTest(line, () -> onlyAsIn(line).check(CLASSES)));
  }

  @Test
  void everyPackageIsInTheTable() {
    var known = MAY_KNOW.lines().map(line -> words(line).get(0)).toList();

    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .isNotEmpty()
        .allMatch(name -> known.stream().anyMatch(line -> isIn(name, line)), "is in the table");
  }

  @Test
  void theReadmeShowsTheSameTable() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(readme).containsOnlyOnce("<!-- packages -->").containsOnlyOnce("<!-- /packages -->");
    String shown =
        readme
            .substring(readme.indexOf("<!-- packages -->"), readme.indexOf("<!-- /packages -->"))
            .lines()
            .skip(1)
            .filter(line -> !line.isBlank() && !line.startsWith("```"))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(shown).isEqualTo(MAY_KNOW);
  }

  @Test
  void packagesFormNoCycle() {
    ArchRule rule = slices().matching(ROOT + "(**)").should().beFreeOfCycles();
    rule.check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report", "source"})
  void siblingsDoNotKnowEachOther(String parent) {
    ArchRule rule =
        slices()
            .matching(ROOT + parent + ".(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);
    rule.check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsConcreteClasses() {
    String[] concrete = packages("check.*..", "report.*..", "source.*..");
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .and()
            .resideOutsideOfPackages(concrete)
            .should()
            .dependOnClassesThat(resideInAnyPackage(concrete))
            .because("another check, format or source should cost one line, and that in cli");
    rule.check(CLASSES);
  }

  /** So the launcher can have it loaded by Java's innermost loader, which sees none of these. */
  @Test
  void judgingFilesReachesNothingOfHttp() {
    ArchRule rule =
        noClasses()
            .that()
            .haveFullyQualifiedName(ROOT + "cli.ValidateCommand")
            .should()
            .transitivelyDependOnClassesThat(
                resideInAnyPackage(packages("source.http..", "provider..", "receiver.."))
                    .or(resideInAnyPackage("java.net.http..", "com.sun.net..", "java.sql..")));
    rule.check(CLASSES);
  }

  private static ArchRule onlyAsIn(String line) {
    String[] allowed =
        packages(words(line).stream().map(name -> name + "..").toArray(String[]::new));
    return classes()
        .that()
        .resideInAPackage(allowed[0])
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(ROOT + ".").or(resideInAnyPackage(allowed)));
  }

  private static boolean isIn(String packageName, String name) {
    return (packageName + ".").startsWith(ROOT + name + ".");
  }

  private static List<String> words(String line) {
    return Pattern.compile("\\w+").matcher(line).results().map(MatchResult::group).toList();
  }
}
