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
  private AttributeFaults() {}

  static List<Fault> all() {
    return List.of(
        missing("missing-meta", "Room", "meta"),
        missing("missing-calendar-events-required", "Activity", "calendarEventsRequired"),
        missing("missing-adapted-study-plan", "Grade", "adaptedStudyPlan"),
        missing("missing-start-date", "Duty", "startDate"),
        within("missing-mobile", "Person", "phoneNumbers", "mobile"),
        within("missing-teacher-duty", "Activity", "teachers", "duty"),
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
            "SCH",
            "Room",
            Text.sv("Attribut heter display_name i stället för displayName.")
                .en("Attributes are called display_name instead of displayName."),
            json -> rename(json, "displayName", "display_name")),
        TypeFaults.of(
            "other-spelling",
            Kind.SPELLING,
            "SCH",
            "Person",
            Text.sv("Skolenheten för en inskrivning heter enrolledAt.")
                .en("The school unit of an enrolment is called enrolledAt."),
            json -> each(json, "enrolments", one -> rename(one, "enroledAt", "enrolledAt"))),
        new Fault(
            "callback-spelled-right",
            Kind.SPELLING,
            "API",
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
            "SCH",
            "Group",
            Text.sv("Grupper har en egen groupCode.").en("Groups have a groupCode of their own."),
            json -> json.put("groupCode", "G-" + text(json, "displayName"))));
  }

  private static Fault missing(String name, String type, String attribute) {
    return TypeFaults.of(
        name, Kind.REQUIRED, "SCH", type, lacks(type, attribute), json -> json.remove(attribute));
  }

  private static Fault within(String name, String type, String array, String attribute) {
    return TypeFaults.of(
        name,
        Kind.REQUIRED,
        "SCH",
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
    return TypeFaults.of(name, Kind.CODES, "SCH", type, text, change);
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
