package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

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

/** What could lead somebody to a protected person is not passed on by mistake. */
public final class ProtectionCheck implements EntityCheck {
  static final Rule EXPOSED =
      Rule.warning(
          "PRI-001",
          PRACTICE,
          Text.sv("Skyddade personers adress, telefon, privata e-post och foto bör inte lämnas ut")
              .en(
                  "Protected persons' address, phone, private e-mail and photo should not be given"),
          Text.sv("{property} lämnas ut för en person med skyddade uppgifter")
              .en("{property} is given for a person whose details are protected"),
          Text.sv("Utelämna uppgiften, om inte någon har beslutat att mottagaren ska ha den")
              .en("Leave it out, unless somebody has decided that the receiver is to have it"));

  static final Set<String> PROTECTED = Set.of("Sekretessmarkering", "Skyddad folkbokföring");
  private static final String PERSON = "Person";
  private static final List<String> NEVER = List.of("addresses", "phoneNumbers");
  private static final Text NOTHING = Text.sv("inget attribut").en("no attribute");

  private final Parts parts;

  public ProtectionCheck(Standard standard) {
    this.parts = new Parts(standard, PERSON);
  }

  @Override
  public List<Rule> rules() {
    return List.of(EXPOSED);
  }

  @Override
  public boolean concerns(EntityType type) {
    return parts.concern(type);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, PERSON);
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      if (PROTECTED.contains(part.text("securityMarking"))) {
        check(part, findings);
      }
    }
  }

  private static void check(Part person, Consumer<Finding> findings) {
    for (String attribute : NEVER) {
      if (!person.get(attribute).isEmpty()) {
        findings.accept(person.wrong(EXPOSED, "/" + attribute, NOTHING));
      }
    }
    JsonNode emails = person.get("emails");
    for (int i = 0; i < emails.size(); i++) {
      if (Part.text(emails.path(i).path("type")).equals("Privat")) {
        findings.accept(person.wrong(EXPOSED, "/emails/" + i, NOTHING));
      }
    }
    if (!person.text("photo").isEmpty()) {
      findings.accept(person.wrong(EXPOSED, "/photo", NOTHING));
    }
  }
}
