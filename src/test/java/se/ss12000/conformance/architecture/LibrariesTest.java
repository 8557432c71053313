package se.ss12000.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static se.ss12000.conformance.architecture.Program.CLASSES;
import static se.ss12000.conformance.architecture.Program.ROOT;
import static se.ss12000.conformance.architecture.Program.packages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.junit.jupiter.api.Test;

final class LibrariesTest {
  @Test
  void picocliStaysInTheCommandLine() {
    confine("picocli..", "cli..");
  }

  @Test
  void networkntStaysInTheSchemaCheck() {
    confine("com.networknt..", "check.schema..");
  }

  @Test
  void httpClientStaysWhereServicesAreAskedAndCalledBack() {
    confine("java.net.http..", "source.http..", "provider..");
  }

  @Test
  void jansiStaysOnTheConsole() {
    confine("org.fusesource.jansi..", "report.console..", "cli..");
  }

  @Test
  void jacksonStaysWhereJsonOrYamlIsRead() {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAnyPackage(
                packages("text..", "finding..", "report", "report.console..", "report.junit.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson.."));
    rule.check(CLASSES);
  }

  @Test
  void nobodyUsesWhatLibrariesHappenToBring() {
    ArchRule rule =
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "org.slf4j..", "org.yaml..", "com.ethlo..", "java.util.logging"));
    rule.check(CLASSES);
  }

  @Test
  void nobodyPrintsBehindOurBack() {
    ArchRule rule = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    rule.check(CLASSES);
  }

  @Test
  void timeIsGivenNotTaken() {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .should()
            .accessTargetWhere(takesTheTime())
            .because("equal input gives equal reports, and tests have a clock of their own");
    rule.check(CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> takesTheTime() {
    return DescribedPredicate.describe(
        "take the time from the system",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          return (owner.startsWith("java.time.") && name.equals("now"))
              || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
              || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"));
        });
  }

  private static void confine(String library, String... homes) {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackages(packages(homes))
            .should()
            .dependOnClassesThat(resideInAnyPackage(library));
    rule.check(CLASSES);
  }
}
