package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
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

/** Specialisations and outcomes belong to a programme, and programmes to none. */
public final class ProgrammeCheck implements EntityCheck {
  static final Rule NO_PARENT =
      Rule.error(
          "QUA-050",
          STANDARD,
          Text.sv("Programinriktningar och utgångar ska höra till ett program")
              .en("Programinriktning and Utgång must belong to a programme"),
          Text.sv("{property} saknas på {type}").en("{property} is missing on {type}"),
          Text.sv("Peka på det program som inriktningen eller utgången är en del av")
              .en("Point to the programme that the specialisation or outcome is part of"));
  static final Rule A_PARENT =
      Rule.error(
          "QUA-051",
          STANDARD,
          Text.sv("Program ska inte höra till andra program")
              .en("Programmes must not belong to other programmes"),
          Text.sv("{property} står på {type}, som inte har något överordnat program")
              .en("{property} stands on {type}, which has no parent"),
          Text.sv("Ta bort attributet, eller rätta type till Programinriktning eller Utgång")
              .en("Remove the attribute, or mend type to Programinriktning or Utgång"));

  static final String PROGRAMME = "Programme";
  static final String PARENT = "parentProgramme";
  static final String SPECIALISATION = "Programinriktning";
  static final String OUTCOME = "Utgång";
  private static final Text A_PROGRAMME = Text.sv("ett program").en("a programme");
  private static final Text NOTHING = Text.sv("inget attribut").en("no attribute");

  private final Parts parts;

  public ProgrammeCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(NO_PARENT, A_PARENT);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(PROGRAMME);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, PROGRAMME);
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    if (!entity.type().name().equals(PROGRAMME)) {
      return;
    }
    Part programme = parts.whole(entity);
    String type = programme.text("type");
    boolean isPart = type.equals(SPECIALISATION) || type.equals(OUTCOME);
    boolean hasParent = programme.json().has(PARENT);
    // The type names come from the schema's list; of another one the schema says that it is wrong.
    if (isPart && !hasParent) {
      findings.accept(programme.lacking(NO_PARENT, PARENT, A_PROGRAMME, "type", type));
    } else if (!isPart && hasParent && programme.isKnownCode("type")) {
      findings.accept(programme.wrong(A_PARENT, "/" + PARENT, NOTHING, "type", type));
    }
  }
}
