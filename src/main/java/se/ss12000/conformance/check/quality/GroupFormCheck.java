package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

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

/** Groups are of a kind that their school type has. */
public final class GroupFormCheck implements EntityCheck {
  static final Rule DEPARTMENT =
      Rule.warning(
          "QUA-041",
          PRACTICE,
          Text.sv("Avdelningar bör finnas bara i förskola, fritidshem och öppen fritidsverksamhet")
              .en("Avdelning should be used in preschool and leisure-time centres only"),
          Text.sv("{property} är {schoolType}, som inte har avdelningar")
              .en("{property} is {schoolType}, which has no groups of type Avdelning"),
          Text.sv("Använd Klass, Undervisning eller Övrigt i skolans former")
              .en("Use Klass, Undervisning or Övrigt in the school types of a school"));
  static final Rule CLASS =
      Rule.warning(
          "QUA-042",
          PRACTICE,
          Text.sv("Klasser bör finnas bara i skolformer som har klasser")
              .en("Klass should be used only in school types that have classes"),
          Text.sv("{property} är {schoolType}, som inte har klasser")
              .en("{property} is {schoolType}, which has no groups of type Klass"),
          Text.sv("Använd Avdelning i förskola och fritidshem")
              .en("Use Avdelning in preschools and leisure-time centres"));

  private static final String GROUP = "Group";
  private static final String AT = "/schoolType";
  private static final Set<String> CARE = Set.of("FS", "FTH", "OPPFTH");
  private static final Text CARE_ONLY = Text.sv("FS, FTH eller OPPFTH").en("FS, FTH or OPPFTH");
  private static final Text NO_CARE =
      Text.sv("en annan skolform än FS, FTH och OPPFTH")
          .en("another school type than FS, FTH and OPPFTH");

  private final Parts parts;

  public GroupFormCheck(Standard standard) {
    this.parts = new Parts(standard, GROUP);
  }

  @Override
  public List<Rule> rules() {
    return List.of(DEPARTMENT, CLASS);
  }

  @Override
  public boolean concerns(EntityType type) {
    return parts.concern(type);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, GROUP);
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      // Of a code that nobody knows the schema says that it is wrong.
      if (part.isKnownCode("schoolType")) {
        check(part, findings);
      }
    }
  }

  private static void check(Part group, Consumer<Finding> findings) {
    String form = group.text("schoolType");
    String kind = group.text("groupType");
    if (kind.equals("Avdelning") && !CARE.contains(form)) {
      findings.accept(group.wrong(DEPARTMENT, AT, CARE_ONLY, "schoolType", form));
    } else if (kind.equals("Klass") && CARE.contains(form)) {
      findings.accept(group.wrong(CLASS, AT, NO_CARE, "schoolType", form));
    }
  }
}
