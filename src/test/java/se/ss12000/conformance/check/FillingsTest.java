package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Filling;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

final class FillingsTest {
  private static final Standard STANDARD = Records.standard("2.1");
  private static final EntityType PERSON = STANDARD.type("Person").orElseThrow();

  private final Fillings fillings = new Fillings(STANDARD);

  @Test
  void countsHowMuchIsFilledAndRoundsDown() {
    see("{'givenName': 'Ida', 'emails': [{'type': 'Privat'}, {}]}");
    see("{'givenName': 'Bo', 'emails': []}");
    see("{'givenName': '', 'middleName': null}");

    assertThat(attribute("givenName").percent()).isEqualTo(66);
    assertThat(attribute("emails").percent()).isEqualTo(33);
    assertThat(attribute("emails[].type").percent()).isEqualTo(50);
    assertThat(attribute("middleName").filled()).isZero();
  }

  @Test
  void keepsValuesOfCodeListsAndNothingElse() {
    see("{'givenName': 'Ida', 'sex': 'Kvinna', 'emails': [{'type': 'Privat', 'value': 'x'}]}");
    see("{'emails': [{'type': 'Ida Ek'}]}");

    assertThat(attribute("emails[].type").codes()).containsExactly("Privat");
    assertThat(attribute("sex").codes()).isEmpty();
    assertThat(attribute("givenName").codes()).isEmpty();
    assertThat(attribute("emails[].value").codes()).isEmpty();
  }

  @Test
  void tellsExtensionsUnlessTheirNameMayBeSomebodysNumber() {
    see("{'nickname': 'x', '20110304-9805': 'x'}");

    assertThat(fillings.of(PERSON))
        .filteredOn(Filling::extension)
        .containsExactly(new Filling("nickname", true, 1, 1, List.of()));
  }

  private void see(String json) {
    fillings.observe(PERSON, Records.json(json));
  }

  private Filling attribute(String path) {
    return fillings.of(PERSON).stream()
        .filter(filling -> filling.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
