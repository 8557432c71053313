package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

final class AllChecksTest {
  private static final int LONGEST_MESSAGE = 140;

  @Test
  void everyCheckThatIsWrittenIsMade() {
    var written =
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("se.ss12000.conformance.check")
                .stream()
                .filter(type -> type.isAssignableTo(Check.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();

    assertThat(checks("2.1"))
        .extracting(check -> check.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(written);
  }

  /** What said nothing would be given no record, and find nothing wrong. */
  @Test
  void everyCheckThatLearnsSaysFromWhat() {
    List<Class<?>> learning =
        checks("2.1").stream()
            .<Class<?>>map(Check::getClass)
            .filter(type -> declares(type, "learn"))
            .toList();

    assertThat(learning).hasSizeGreaterThan(10).allMatch(type -> declares(type, "concerns"));
  }

  private static boolean declares(Class<?> type, String method) {
    return Stream.of(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method));
  }

  @Test
  void everyVersionHasTheSameRules() {
    for (String version : Standards.names()) {
      assertThat(AllChecks.ruleIds(checks(version)))
          .isEqualTo(AllChecks.ruleIds(checks(Standards.defaultName())));
    }
  }

  @Test
  void everyCheckHasRulesAndNoIdIsUsedTwice() {
    assertThat(checks("2.1")).allMatch(check -> !check.rules().isEmpty());
    assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @Test
  void noTwoRulesAreCalledTheSame() {
    for (Language language : Language.values()) {
      assertThat(rules()).extracting(rule -> rule.title().in(language)).doesNotHaveDuplicates();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyTextOfARuleIsFitToBeRead() {
    return rules().stream()
        .flatMap(
            rule ->
                Stream.of(
                    dynamicTest(rule.id() + " title", () -> assertReadable(rule.title())),
                    dynamicTest(rule.id() + " message", () -> assertReadable(rule.message())),
                    dynamicTest(rule.id() + " help", () -> assertReadable(rule.help()))));
  }

  @TestFactory
  Stream<DynamicTest> messagesAreShort() {
    return rules().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      for (Language language : Language.values()) {
                        assertThat(rule.message().in(language))
                            .hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
                      }
                    }));
  }

  @Test
  void onlyMessagesNameWhatWasFound() {
    assertThat(rules())
        .allMatch(rule -> rule.title().placeholders().isEmpty(), "title without placeholders")
        .allMatch(rule -> rule.help().placeholders().isEmpty(), "help without placeholders");
  }

  private static void assertReadable(Text text) {
    assertThat(text.sv()).isNotBlank().isNotEqualTo(text.en());
    for (Language language : Language.values()) {
      assertThat(text.in(language)).isNotBlank().isEqualTo(text.in(language).strip());
      assertThat(text.in(language)).doesNotEndWith(".").doesNotContain("  ", "\n", "TODO");
    }
  }

  private static List<Rule> rules() {
    return AllChecks.rules(checks(Standards.defaultName()));
  }

  private static List<Check> checks(String version) {
    return AllChecks.of(Standards.load(version, Reading.ADOPTED), List::of, Cli.CLOCK);
  }
}
