package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** School units, and no other organisations, have what makes a school unit. */
public final class OrganisationCheck implements EntityCheck {
  static final Rule NO_UNIT =
      Rule.error(
          "QUA-020",
          STANDARD,
          Text.sv("Bara skolenheter ska ha skolformer")
              .en("Only school units may have school types"),
          Text.sv("{property} står på en organisation som inte är en skolenhet")
              .en("{property} stands on an organisation that is no school unit"),
          Text.sv("Flytta skolformerna till de skolenheter som bedriver dem")
              .en("Move the school types to the school units that run them"));
  static final Rule NO_CODE =
      Rule.warning(
          "QUA-021",
          PRACTICE,
          Text.sv("Skolenheter bör ha en skolenhetskod")
              .en("School units should have a school unit code"),
          Text.sv("{property} saknas på en skolenhet vars skolform har koder")
              .en("{property} is missing on a school unit whose school type has codes"),
          Text.sv("Hämta koden ur Skolenhetsregistret hos Skolverket")
              .en("Take the code from Skolverket's register of school units"));

  private static final String ORGANISATION = "Organisation";
  private static final String UNIT = "Skolenhet";

  /** Preschools and leisure-time centres have none of their own, nor has higher education. */
  private static final Set<String> REGISTERED =
      Set.of(
          "FKLASS",
          "GR",
          "GRS",
          "TR",
          "SP",
          "SAM",
          "GY",
          "GYS",
          "KOMVUX",
          "SARVUX",
          "VUX",
          "VUXSFI",
          "VUXGR",
          "VUXGY",
          "VUXSARGR",
          "VUXSARTR",
          "VUXSARGY",
          "SFI",
          "SARVUXGR",
          "SARVUXGY");

  private static final Text A_UNIT =
      Text.sv("inga skolformer, eller organisationType Skolenhet")
          .en("no school types, or organisationType Skolenhet");
  private static final Text EIGHT_DIGITS = Text.sv("åtta siffror").en("eight digits");

  private final Parts parts;

  public OrganisationCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(NO_UNIT, NO_CODE);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(ORGANISATION);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, ORGANISATION);
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    if (!entity.type().name().equals(ORGANISATION)) {
      return;
    }
    Part organisation = parts.whole(entity);
    String kind = organisation.text("organisationType");
    JsonNode schoolTypes = organisation.get("schoolTypes");
    if (!kind.isEmpty() && !kind.equals(UNIT) && !schoolTypes.isEmpty()) {
      findings.accept(organisation.wrong(NO_UNIT, "/schoolTypes", A_UNIT));
    }
    if (kind.equals(UNIT)
        && !organisation.json().has("schoolUnitCode")
        && hasRegistered(schoolTypes)) {
      findings.accept(organisation.lacking(NO_CODE, "schoolUnitCode", EIGHT_DIGITS));
    }
  }

  private static boolean hasRegistered(JsonNode schoolTypes) {
    for (JsonNode schoolType : schoolTypes) {
      if (REGISTERED.contains(schoolType.asText())) {
        return true;
      }
    }
    return false;
  }
}
