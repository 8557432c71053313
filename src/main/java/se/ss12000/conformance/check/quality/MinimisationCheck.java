package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Counts what is delivered beyond what the scenarios that were asked for need. */
public final class MinimisationCheck implements EntityCheck {
  static final Rule BEYOND_NEED =
      Rule.note(
              "PRI-003",
              PRACTICE,
              Text.sv("Uppgifter utöver scenariernas behov räknas")
                  .en("What goes beyond the needs of the scenarios is counted"),
              Text.sv("{property} behövs inte i något av de begärda scenarierna")
                  .en("{property} is not needed in any of the requested scenarios"),
              Text.sv("Tänk igenom om mottagaren behöver uppgiften; annars lämnas den inte ut")
                  .en("Consider whether the receiver needs it; otherwise it is not passed on"))
          .oncePerProperty();

  private static final Text THE_RECORD = Text.sv("Posten").en("The record");
  private static final Text LESS = Text.sv("bara det som behövs").en("only what is needed");

  /** What every record has, and what warns of giving too much. */
  private static final Set<String> ALWAYS = Set.of("id", "meta", "securityMarking");

  private final Standard standard;
  private final boolean requested;

  /** Attributes that are needed, as paths without {@code []}. */
  private final Set<String> wholes = new HashSet<>();

  /** Types and attributes of which a part is needed. */
  private final Set<String> owners = new HashSet<>();

  /**
   * @param needed paths of the attributes that the scenarios need, such as {@code
   *     Person.emails[].value}, and names of types; nothing when none was asked for
   */
  public MinimisationCheck(Standard standard, Optional<Set<String>> needed) {
    this.standard = standard;
    this.requested = needed.isPresent();
    for (String path : needed.orElse(Set.of())) {
      String plain = path.replace("[]", "");
      int dot = plain.indexOf('.');
      (dot < 0 ? owners : wholes).add(plain);
      for (; dot >= 0; dot = plain.indexOf('.', dot + 1)) {
        owners.add(plain.substring(0, dot));
      }
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(BEYOND_NEED);
  }

  @Override
  public boolean concerns(EntityType type) {
    return requested && type.isResource();
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return requested && type.isResource() ? Evaluated.on(dataset.records(type)) : Evaluated.NOTHING;
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    if (!requested || !entity.type().isResource()) {
      return;
    }
    if (need(entity.type().name()) == Need.NONE) {
      findings.accept(finding(entity, "", ""));
    } else {
      object(entity, entity.json(), entity.type().schema(), entity.type().name(), "", findings);
    }
  }

  private void object(
      Entity entity,
      JsonNode json,
      ObjectSchema schema,
      String path,
      String pointer,
      Consumer<Finding> findings) {
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      Attribute attribute = schema.attributes().get(member.getKey());
      // What the schema requires cannot be left out, and what it does not know is an extension.
      boolean free = attribute != null && !attribute.required();
      if (attribute != null && !ALWAYS.contains(member.getKey())) {
        String at = pointer + "/" + member.getKey();
        String here = path + "." + member.getKey();
        Need need = need(here);
        if (need == Need.NONE && free) {
          findings.accept(finding(entity, AttributePath.ofPointer(at), at));
        } else if (need == Need.PART) {
          inner(entity, member.getValue(), attribute, here, at, findings);
        }
      }
    }
  }

  private void inner(
      Entity entity,
      JsonNode value,
      Attribute attribute,
      String path,
      String pointer,
      Consumer<Finding> findings) {
    Optional<ObjectSchema> schema = standard.objectOf(attribute);
    if (schema.isEmpty()) {
      return;
    }
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        object(entity, value.path(i), schema.get(), path, pointer + "/" + i, findings);
      }
    } else {
      object(entity, value, schema.get(), path, pointer, findings);
    }
  }

  /** How much of something is needed. */
  private enum Need {
    NONE,
    PART,
    ALL
  }

  private Need need(String path) {
    if (wholes.contains(path)) {
      return Need.ALL;
    }
    return owners.contains(path) ? Need.PART : Need.NONE;
  }

  private static Finding finding(Entity entity, String property, String pointer) {
    Text name = property.isEmpty() ? THE_RECORD : Text.same(property);
    return BEYOND_NEED
        .at(Location.of(entity, property, pointer), "property", name)
        .expected(LESS)
        .found(Found.NOTHING);
  }
}
