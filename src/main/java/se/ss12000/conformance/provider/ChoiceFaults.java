package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnChoice;
import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.text.Text;

/** Filters that let other records through than they should. */
final class ChoiceFaults {
  private static final String ORGANISATION = "organisation";
  private static final String NAME = "nameContains";
  private static final String RELATIONSHIP = "relationship.";
  private static final String KIND = "relationship.entity.type";

  /** For the topmost organisation it is everything that comes. */
  private static final String EVERYTHING = "API-041";

  private static final String EXTRA = "API-042";
  private static final String MISSING = "API-043";

  private ChoiceFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "organisation-filter-too-deep",
            EVERYTHING,
            Text.sv("organisation tar också med underliggande organisationer där den inte ska.")
                .en("organisation takes in what lies below where it should not."),
            ChoiceFaults::tooDeep),
        fault(
            "organisation-filter-too-shallow",
            MISSING,
            Text.sv("organisation på tjänstgöringar och aktiviteter går inte på djupet.")
                .en("organisation on duties and activities does not go below."),
            (asked, catalogue, all, chosen) ->
                keep(
                    chosen,
                    asked,
                    ORGANISATION,
                    (json, id) ->
                        !isDeep(asked)
                            || id.equalsIgnoreCase(json.at("/dutyAt/id").asText())
                            || id.equalsIgnoreCase(json.at("/organisation/id").asText()))),
        fault(
            "modified-after-inclusive",
            EXTRA,
            Text.sv("meta.modified.after tar med den angivna tidpunkten.")
                .en("meta.modified.after includes the instant given."),
            (asked, catalogue, all, chosen) ->
                add(
                    all,
                    chosen,
                    json ->
                        asked
                            .values("meta.modified.after")
                            .contains(text(json, "/meta/modified")))),
        without(
            "modified-before-exclusive",
            MISSING,
            "meta.modified.before",
            "/meta/modified",
            Text.sv("meta.modified.before utesluter den angivna tidpunkten.")
                .en("meta.modified.before excludes the instant given.")),
        without(
            "date-bound-exclusive",
            MISSING,
            "startDate.onOrAfter",
            "/startDate",
            Text.sv("startDate.onOrAfter utesluter den angivna dagen.")
                .en("startDate.onOrAfter excludes the day given.")),
        fault(
            "unset-date-left-out",
            MISSING,
            Text.sv("Poster utan endDate faller bort när endDate filtreras.")
                .en("Records without endDate are lost when endDate is filtered on."),
            (asked, catalogue, all, chosen) ->
                asked.has("endDate.onOrAfter") || asked.has("endDate.onOrBefore")
                    ? chosen.stream().filter(json -> json.has("endDate")).toList()
                    : chosen),
        fault(
            "name-contains-case-sensitive",
            MISSING,
            Text.sv("nameContains skiljer på stora och små bokstäver.")
                .en("nameContains tells upper from lower case."),
            (asked, catalogue, all, chosen) ->
                keep(chosen, asked, NAME, (json, part) -> names(json).contains(part))),
        fault(
            "name-contains-any",
            EXTRA,
            Text.sv("Av flera nameContains räcker det med ett.")
                .en("Of several nameContains one is enough."),
            (asked, catalogue, all, chosen) -> anyName(asked, catalogue, chosen)),
        fault(
            "relationship-mixed",
            EXTRA,
            Text.sv("relationship.* får gälla olika relationer hos samma person.")
                .en("relationship.* may hold of different relations of the same person."),
            (asked, catalogue, all, chosen) -> mixed(asked, catalogue, chosen)));
  }

  private static Fault fault(String name, String rule, Text text, OnChoice.Change change) {
    return new Fault(name, Kind.BEHAVIOUR, rule, text, new OnChoice(change));
  }

  private static Fault without(String name, String rule, String parameter, String at, Text text) {
    return fault(
        name,
        rule,
        text,
        (asked, catalogue, all, chosen) ->
            keep(chosen, asked, parameter, (json, bound) -> !bound.equals(text(json, at))));
  }

  private static String text(JsonNode json, String at) {
    return json.at(at).asText();
  }

  /** Only those that pass for every value of a parameter. */
  private static List<ObjectNode> keep(
      List<ObjectNode> chosen,
      Asked asked,
      String parameter,
      BiPredicate<ObjectNode, String> passes) {
    return chosen.stream()
        .filter(json -> asked.values(parameter).stream().allMatch(v -> passes.test(json, v)))
        .toList();
  }

  private static List<ObjectNode> add(
      List<ObjectNode> all, List<ObjectNode> chosen, Predicate<ObjectNode> more) {
    return all.stream().filter(json -> chosen.contains(json) || more.test(json)).toList();
  }

  private static boolean isDeep(Asked asked) {
    return asked.is("GET /duties") || asked.is("GET /activities");
  }

  private static List<ObjectNode> tooDeep(
      Asked asked, Catalogue catalogue, List<ObjectNode> all, List<ObjectNode> chosen) {
    List<ObjectNode> more = chosen;
    for (ObjectNode organisation : catalogue.all("Organisation")) {
      if (asked.values(ORGANISATION).stream()
          .anyMatch(top -> isBelow(catalogue, organisation, top))) {
        String id = organisation.path("id").asText();
        List<ObjectNode> below =
            again(
                asked.without(p -> p.name().equals(ORGANISATION)).with(ORGANISATION, id),
                catalogue,
                chosen);
        more = add(all, more, below::contains);
      }
    }
    return more;
  }

  private static boolean isBelow(Catalogue catalogue, ObjectNode organisation, String top) {
    ObjectNode at = organisation;
    for (int up = 0; up < 10; up++) {
      String parent = at.at("/parentOrganisation/id").asText();
      if (parent.equalsIgnoreCase(top)) {
        return true;
      }
      var found = catalogue.find("Organisation", parent);
      if (found.isEmpty()) {
        return false;
      }
      at = found.get();
    }
    return false;
  }

  private static String names(ObjectNode json) {
    return json.path("givenName").asText()
        + "\n"
        + json.path("middleName").asText()
        + "\n"
        + json.path("familyName").asText();
  }

  private static List<ObjectNode> anyName(
      Asked asked, Catalogue catalogue, List<ObjectNode> chosen) {
    var found = new ArrayList<>(chosen);
    for (String part : asked.values(NAME)) {
      Asked one = asked.without(p -> p.name().equals(NAME)).with(NAME, part);
      again(one, catalogue, chosen).stream().filter(j -> !found.contains(j)).forEach(found::add);
    }
    return found;
  }

  /** Who passes for each of the parameters alone. */
  private static List<ObjectNode> mixed(Asked asked, Catalogue catalogue, List<ObjectNode> chosen) {
    List<Parameter> parts =
        asked.parameters().stream()
            .filter(p -> p.name().startsWith(RELATIONSHIP) && !p.name().equals(KIND))
            .toList();
    if (parts.size() < 2) {
      return chosen;
    }
    var found = new ArrayList<>(catalogue.all("Person"));
    for (Parameter part : parts) {
      found.retainAll(
          again(asked.without(p -> parts.contains(p) && !p.equals(part)), catalogue, chosen));
    }
    return found;
  }

  /** What other parameters would have chosen. */
  static List<ObjectNode> again(Asked other, Catalogue catalogue, List<ObjectNode> otherwise) {
    try {
      return other.operation().isEmpty()
          ? otherwise
          : catalogue.select(other.operation().get(), other.parameters());
    } catch (RefusedException e) {
      // What was asked first meant something; should the rest not, the answer stays as it is.
      return otherwise;
    }
  }
}
