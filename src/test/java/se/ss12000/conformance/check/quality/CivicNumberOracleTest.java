package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Records;

/**
 * Holds our reading of civic numbers against that of a library made for them.
 *
 * <p>Every number has a birth number from 980 to 999, which nobody is ever given.
 */
final class CivicNumberOracleTest {
  private static final Options EVERYTHING = new Options(true, true);

  private final CivicNumberCheck check = new CivicNumberCheck(Judged.STANDARD);
  private final Entity person =
      new Records(Judged.STANDARD).single("Person", Records.record(1, "{'civicNo': {}}"));

  @ParameterizedTest
  @ValueSource(ints = {1896, 1900, 1999, 2000, 2011, 2012, 2026})
  void agreesOnEveryDateAndCheckDigitThatCanBeWritten(int year) {
    var differing = new ArrayList<String>();
    var valid = new int[1];
    numbers(
        year,
        number -> {
          boolean accepted = accepts(number);
          valid[0] += accepted ? 1 : 0;
          if (accepted != Personnummer.valid(number)) {
            differing.add(number);
          }
        });

    assertThat(differing).isEmpty();
    // One check digit of ten, for each day of the year and for the same day of a coordination
    // number.
    assertThat(valid[0]).isEqualTo(2 * (year % 4 == 0 && year != 1900 ? 366 : 365));
  }

  /** Every date that two digits can write, with a month and a day too many, and every digit. */
  private static void numbers(int year, Consumer<String> each) {
    for (int month = 0; month <= 13; month++) {
      for (int day = 0; day <= 99; day++) {
        int birth = 980 + (month + day) % 20;
        for (int digit = 0; digit <= 9; digit++) {
          each.accept(
              String.format(Locale.ROOT, "%04d%02d%02d%03d%d", year, month, day, birth, digit));
        }
      }
    }
  }

  /** The library is for numbers of the population register, and schools give out their own. */
  @Test
  void knowsTemporaryNumbersThatTheLibraryDoesNot() {
    for (String number : List.of("20130415TF01", "20130415TFAB")) {
      assertThat(accepts(number)).as(number).isTrue();
      assertThat(Personnummer.valid(number, EVERYTHING)).as(number).isFalse();
    }
  }

  /** The library reads what people write, but the standard has one way to write a number. */
  @Test
  void refusesOtherWaysToWriteANumberThatTheLibraryReads() {
    for (String number : List.of("20110715-9822", "1107159822", "110715-9822")) {
      assertThat(accepts(number)).as(number).isFalse();
      assertThat(Personnummer.valid(number)).as(number).isTrue();
    }
  }

  private boolean accepts(String number) {
    number(number);
    var findings = new ArrayList<Finding>();
    check.check(person, findings::add);
    return findings.isEmpty();
  }

  private void number(String number) {
    ((ObjectNode) person.json().path("civicNo")).put("value", number);
  }
}
