package se.ss12000.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static se.ss12000.conformance.architecture.Program.CLASSES;
import static se.ss12000.conformance.architecture.Program.ROOT;
import static se.ss12000.conformance.architecture.Program.packages;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

final class TypesTest {
  @Test
  void namesSayWhatATypeIs() {
    ArchRule rule =
        noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Processor|Data|Info)")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..core..", "..impl..", "..model..")
            .orShould()
            .resideInAnyPackage("..service..", "..helper..");
    rule.check(CLASSES);
  }

  @Test
  void theModelIsImmutable() {
    ArchRule rule =
        classes()
            .that()
            .resideInAnyPackage(
                packages(
                    "text",
                    "standard",
                    "payload",
                    "finding",
                    "waiver",
                    "config",
                    "scenario",
                    "report"))
            .should()
            .haveOnlyFinalFields();
    rule.check(CLASSES);
  }

  @Test
  void nothingMutableIsShared() {
    ArchRule rule = fields().that().areStatic().should().beFinal();
    rule.check(CLASSES);
  }

  @Test
  void checksAreFinalAndNamedSo() {
    ArchRule rule =
        classes()
            .that()
            .implement(ROOT + "check.Check")
            .and()
            .areNotInterfaces()
            .should()
            .haveSimpleNameEndingWith("Check")
            .andShould()
            .haveModifier(FINAL)
            .andShould()
            .haveOnlyFinalFields()
            .allowEmptyShould(true);
    rule.check(CLASSES);
  }

  @Test
  void writersAreFinalAndNamedSo() {
    ArchRule rule =
        classes()
            .that()
            .implement(ROOT + "report.ReportWriter")
            .should()
            .haveSimpleNameEndingWith("ReportWriter")
            .andShould()
            .haveModifier(FINAL)
            .allowEmptyShould(true);
    rule.check(CLASSES);
  }
}
