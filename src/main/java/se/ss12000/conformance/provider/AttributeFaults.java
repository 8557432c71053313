package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnNews;
import se.ss12000.conformance.text.Text;

/** Attributes that are left out, invented or spelled in another way, and codes that are none. */
final class AttributeFaults {
  private static final String REQUIRED = "SCH-001";
  private static final String CODE = "SCH-004";
  private static final String UNKNOWN = "SCH-015";
  private static final String OLD_SPELLING = "SCH-016";

  private AttributeFaults() {}

  static List<Fault> all() {
    return List.of(
        missing("missing-meta", "Room", "meta"),
        missing("missing-calendar-events-required", "Activity", "calendarEventsRequired"),
        missing("missing-adapted-study-plan", "Grade", "adaptedStudyPlan"),
        missing("missing-start-date", "Duty", "startDate"),
        within("missing-mobile", "Person", "phoneNumbers", "mobile"),
        within("missing-teacher-duty", "Activity", "teachers", "duty"),
        within("missing-country", "Person", "addresses", "country"),
        code(
            "lower-case-enum",
            "Group",
            Text.sv("Grupptyper skrivs med små bokstäver.")
                .en("Group types are written in lower case."),
            json -> put(json, "groupType", text(json, "groupType").toLowerCase(Locale.ROOT))),
        code(
            "code-of-other-version",
            "Syllabus",
            Text.sv("Gymnasiets skolform heter KOMVUX, som i en äldre version.")
                .en("Upper secondary school is called KOMVUX, as in an older version."),
            json -> swap(json, "schoolType", "GY", "KOMVUX")),
        code(
            "old-organisation-type",
            "Organisation",
            Text.sv("Verksamhetsområden heter Stadsdel, som i en äldre version.")
                .en("A Verksamhetsområde is called Stadsdel, as in an older version."),
            json -> swap(json, "organisationType", "Verksamhetsområde", "Stadsdel")),
        code(
            "old-placement-reason",
            "Placement",
            Text.sv("Omsorgsbehov heter Omsorg, som i en äldre version.")
                .en("Omsorgsbehov is called Omsorg, as in an older version."),
            json -> swap(json, "reason", "Omsorgsbehov", "Omsorg")),
        code(
            "old-address-type",
            "Person",
            Text.sv("Särskilda postadresser heter Särskildpostadress, som i en äldre version.")
                .en("A Särskild postadress is called Särskildpostadress, as in an older version."),
            json ->
                each(
                    json,
                    "addresses",
                    one -> swap(one, "type", "Särskild postadress", "Särskildpostadress"))),
        code(
            "invented-school-form",
            "Syllabus",
            Text.sv("Grundskolans skolform heter AGR.").en("Compulsory school is called AGR."),
            json -> swap(json, "schoolType", "GR", "AGR")),
        code(
            "role-of-other-list",
            "Duty",
            Text.sv("Mentorer har rollen Lärare, som är en tjänst och ingen roll.")
                .en("Mentors have the role Lärare, which is a duty and no role."),
            json ->
                each(
                    json,
                    "assignmentRole",
                    one -> swap(one, "assignmentRoleType", "Mentor", "Lärare"))),
        code(
            "english-code",
            "Duty",
            Text.sv("Lärare heter Teacher.").en("A Lärare is called Teacher."),
            json -> swap(json, "dutyRole", "Lärare", "Teacher")),
        code(
            "invented-code",
            "Activity",
            Text.sv("Undervisning heter LEKTION.").en("Undervisning is called LEKTION."),
            json -> swap(json, "activityType", "Undervisning", "LEKTION")),
        TypeFaults.of(
            "snake-case-names",
            Kind.CODES,
            REQUIRED,
            "Room",
            Text.sv("Attribut heter display_name i stället för displayName.")
                .en("Attributes are called display_name instead of displayName."),
            json -> rename(json, "displayName", "display_name")),
        TypeFaults.of(
            "other-spelling",
            Kind.SPELLING,
            REQUIRED,
            "Person",
            Text.sv("Skolenheten för en inskrivning heter enrolledAt.")
                .en("The school unit of an enrolment is called enrolledAt."),
            json -> each(json, "enrolments", one -> rename(one, "enroledAt", "enrolledAt"))),
        TypeFaults.of(
            "old-spelling",
            Kind.SPELLING,
            OLD_SPELLING,
            "Grade",
            Text.sv("Gymnasiearbetets engelska titel heter titleEngish, som i en äldre version.")
                .en("The English title of a diploma project is called titleEngish, as before."),
            json -> {
              if (json.path("diplomaProject") instanceof ObjectNode project) {
                rename(project, "titleEnglish", "titleEngish");
              }
            }),
        new Fault(
            "callback-spelled-right",
            Kind.SPELLING,
            "API-121",
            Text.sv("Meddelanden till prenumeranter har modifiedEntities, inte modifiedEntites.")
                .en("News for subscribers have modifiedEntities, not modifiedEntites."),
            new OnNews(
                news -> {
                  rename(news, "modifiedEntites", "modifiedEntities");
                  return news;
                })),
        TypeFaults.of(
            "extra-property",
            Kind.EXTENSIONS,
            UNKNOWN,
            "Group",
            Text.sv("Grupper har en egen groupCode.").en("Groups have a groupCode of their own."),
            json -> json.put("groupCode", "G-" + text(json, "displayName"))));
  }

  private static Fault missing(String name, String type, String attribute) {
    return TypeFaults.of(
        name,
        Kind.REQUIRED,
        REQUIRED,
        type,
        lacks(type, attribute),
        json -> json.remove(attribute));
  }

  private static Fault within(String name, String type, String array, String attribute) {
    return TypeFaults.of(
        name,
        Kind.REQUIRED,
        REQUIRED,
        type,
        lacks(type, array + "[]." + attribute),
        json -> each(json, array, one -> one.remove(attribute)));
  }

  private static Text lacks(String type, String attribute) {
    return Text.sv("{type} saknar {attribute}.")
        .en("{type} lacks {attribute}.")
        .with("type", type)
        .with("attribute", attribute);
  }

  private static Fault code(String name, String type, Text text, Consumer<ObjectNode> change) {
    return TypeFaults.of(name, Kind.CODES, CODE, type, text, change);
  }

  private static void each(ObjectNode json, String array, Consumer<ObjectNode> change) {
    for (JsonNode one : json.path(array)) {
      if (one instanceof ObjectNode object) {
        change.accept(object);
      }
    }
  }

  private static String text(ObjectNode json, String attribute) {
    return json.path(attribute).asText();
  }

  private static void put(ObjectNode json, String attribute, String value) {
    if (json.has(attribute)) {
      json.put(attribute, value);
    }
  }

  private static void swap(ObjectNode json, String attribute, String from, String to) {
    if (text(json, attribute).equals(from)) {
      json.put(attribute, to);
    }
  }

  private static void rename(ObjectNode json, String from, String to) {
    JsonNode value = json.remove(from);
    if (value != null) {
      json.set(to, value);
    }
  }
}
