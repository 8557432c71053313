package se.ss12000.conformance.check.profile;

import static se.ss12000.conformance.finding.Basis.PROFILE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.IdSet;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Teaching is linked to tests, and groups to teaching, in the way that the profile has. */
public final class TestGroupCheck implements DatasetCheck {
  static final Rule GROUP_TYPE =
      Rule.note(
          "DNP-007",
          PROFILE,
          Text.sv("Grupper som gör prov är klasser eller undervisningsgrupper")
              .en("Groups that take tests are classes or teaching groups"),
          Text.sv("gruppen gör prov men är varken klass eller undervisningsgrupp")
              .en("the group takes tests but is neither a class nor a teaching group"),
          Text.sv("Koppla provet till en grupp av typen Klass eller Undervisning")
              .en("Link the test to a group of the type Klass or Undervisning"));
  static final Rule SCHOOL_FORM =
      Rule.note(
          "DNP-008",
          PROFILE,
          Text.sv("Grupper som gör prov hör till en skolform med digitala nationella prov")
              .en("Groups that take tests belong to a school form with digital national tests"),
          Text.sv("gruppen gör prov men hör till en skolform utan digitala nationella prov")
              .en("the group takes tests but is of a school form without digital national tests"),
          Text.sv("Proven ges i GR, SP, SAM, GY och VUXGY; rätta gruppen eller kopplingen")
              .en("Tests are given in GR, SP, SAM, GY and VUXGY; mend the group or the link"));
  static final Rule PARENT =
      Rule.note(
          "DNP-009",
          PROFILE,
          Text.sv("parentActivity leder till en provaktivitet")
              .en("parentActivity leads to a test activity"),
          Text.sv("aktiviteten är andras parentActivity men är ingen provaktivitet")
              .en("the activity is the parentActivity of others but is no test activity"),
          Text.sv("Hänvisa till en provaktivitet som Skolverket har definierat")
              .en("Refer to a test activity that Skolverket has defined"));

  private static final String ACTIVITY = "Activity";
  private static final String GROUP = "Group";
  private static final String TEST = "Provaktivitet";
  private static final Set<String> GROUP_TYPES = Set.of("Klass", "Undervisning");

  private final Profile profile;
  private final Optional<Reference> parent;

  /**
   * @param requested whether the user named what to judge by; if not, the data has to touch it all
   */
  public TestGroupCheck(Standard standard, boolean requested) {
    this.profile = new Profile(standard, requested);
    this.parent = profile.reference(ACTIVITY, "parentActivity");
  }

  /** Which groups take tests, and what would be wrong if it took part in a test. */
  private static final class Tests {
    private final IdSet groups;
    private final IdSet wrongGroups;
    private final IdSet otherActivities;
    private long linked;

    Tests(Room room) {
      this.groups = new IdSet(room);
      this.wrongGroups = new IdSet(room);
      this.otherActivities = new IdSet(room);
    }
  }

  @Override
  public boolean isOfProfile() {
    return true;
  }

  @Override
  public List<Rule> rules() {
    return List.of(GROUP_TYPE, SCHOOL_FORM, PARENT);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(ACTIVITY) || type.name().equals(GROUP);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    boolean ofActivities = rule.equals(PARENT);
    if (!type.name().equals(ofActivities ? ACTIVITY : GROUP) || !profile.speaks(dataset)) {
      return Evaluated.NOTHING;
    }
    Tests tests = memory(dataset.memory());
    return Evaluated.on(ofActivities ? tests.linked : tests.groups.size());
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    JsonNode json = entity.json();
    if (entity.type().name().equals(ACTIVITY)) {
      Tests tests = memory(memory);
      if (json.has("parentActivity")) {
        tests.linked++;
        json.path("groups").forEach(g -> tests.groups.add(IdKey.of(Profile.text(g, "id"))));
      }
      if (isOtherThan(json, "activityType", TEST::equals)) {
        tests.otherActivities.add(IdKey.of(entity));
      }
    } else if (entity.type().name().equals(GROUP) && isWrong(json)) {
      memory(memory).wrongGroups.add(IdKey.of(entity));
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    Tests tests = memory(dataset.memory());
    return profile.speaks(dataset)
        && (tests.wrongGroups.any(tests.groups::contains)
            || tests.otherActivities.any(id -> isParent(id, dataset)));
  }

  private boolean isParent(IdKey activity, Dataset dataset) {
    return parent.filter(reference -> dataset.isReferredTo(activity, reference)).isPresent();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    IdKey id = IdKey.of(entity);
    if (entity.type().name().equals(ACTIVITY) && isParent(id, dataset)) {
      judge(PARENT, entity, "activityType", TEST::equals, Text.same(TEST), findings);
    } else if (entity.type().name().equals(GROUP) && memory(dataset.memory()).groups.contains(id)) {
      Text types = Text.sv("Klass eller Undervisning").en("Klass or Undervisning");
      Text forms = Text.same(String.join(", ", List.of("GR", "SP", "SAM", "GY", "VUXGY")));
      judge(GROUP_TYPE, entity, "groupType", GROUP_TYPES::contains, types, findings);
      judge(SCHOOL_FORM, entity, "schoolType", Profile.SCHOOL_FORMS::contains, forms, findings);
    }
  }

  private static void judge(
      Rule rule,
      Entity entity,
      String attribute,
      Predicate<String> right,
      Text expected,
      Consumer<Finding> findings) {
    if (isOtherThan(entity.json(), attribute, right)) {
      String value = Profile.text(entity.json(), attribute);
      findings.accept(
          rule.at(Location.of(entity, "/" + attribute))
              .expected(expected)
              .found(new Found(Text.same(value), Masked.isTelling(value))));
    }
  }

  private static boolean isWrong(JsonNode group) {
    return isOtherThan(group, "groupType", GROUP_TYPES::contains)
        || isOtherThan(group, "schoolType", Profile.SCHOOL_FORMS::contains);
  }

  /** That it is missing is for others to say. */
  private static boolean isOtherThan(JsonNode json, String attribute, Predicate<String> right) {
    String value = Profile.text(json, attribute);
    return !value.isEmpty() && !right.test(value);
  }

  private static Tests memory(Memory memory) {
    return memory.of(Tests.class, Tests::new);
  }
}
