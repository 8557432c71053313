package se.ss12000.conformance.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Operation.Answer;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/** Documents as people write them become a version of the standard. */
final class ApiImportTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/openapi");
  private static final Path SPLIT = DOCUMENTS.resolve("split/openapi.yaml");
  private static final Path ANCHORS = DOCUMENTS.resolve("anchors.yaml");

  @TempDir Path folder;

  @Test
  void readsADocumentThatIsSplitOverFiles() throws Exception {
    ImportedVersion version = ApiImport.read(SPLIT, "register");
    Standard standard = version.standard(Reading.ADOPTED);

    assertThat(version.origin().parts()).isEqualTo(6);
    assertThat(version.origin().follows()).isEqualTo("2.1");
    assertThat(standard.name()).isEqualTo("register");
    assertThat(standard.follows()).isEqualTo("2.1");
    assertThat(standard.editions()).containsExactly("Elevregistret 2.1.0");
    assertThat(standard.resources().map(EntityType::name))
        .containsExactly("Organisation", "Person", "Locker");
    assertThat(standard.operations())
        .containsOnlyKeys(
            "GET /organisations", "GET /persons", "GET /persons/{id}", "GET /lockers");
  }

  @Test
  void followsReferencesIntoPaths() throws Exception {
    Standard standard = split();

    assertThat(operation(standard, "GET /persons/{id}").parameters())
        .extracting("name")
        .containsExactly("id", "expandReferenceNames");
    assertThat(attribute(standard, "Person", "meta.modified").format()).isEqualTo("date-time");
  }

  @Test
  void tellsHowAnswersAreWrapped() throws Exception {
    Standard standard = split();

    assertThat(answer(standard, "GET /persons", "200"))
        .isEqualTo(new Answer(Answer.Shape.PAGE, "Person"));
    assertThat(answer(standard, "GET /organisations", "200"))
        .isEqualTo(new Answer(Answer.Shape.PAGE, "Organisation"));
    assertThat(answer(standard, "GET /lockers", "200"))
        .isEqualTo(new Answer(Answer.Shape.ARRAY, "Locker"));
    assertThat(answer(standard, "GET /persons/{id}", "404"))
        .isEqualTo(new Answer(Answer.Shape.EMPTY, ""));
    assertThat(answer(standard, "GET /persons/{id}", "default"))
        .isEqualTo(new Answer(Answer.Shape.OBJECT, "Error"));
  }

  @Test
  void seesThePersonInWhatAllOfBringsTogether() throws Exception {
    Standard standard = split();

    assertThat(type(standard, "Person").schema().attributes())
        .containsKeys("givenName", "_embedded");
    assertThat(attribute(standard, "Person", "_embedded.responsibleFor").schema())
        .contains("Person");
  }

  @Test
  void spellsOutWhatOpenApi30SaysInItsOwnWay() throws Exception {
    JsonNode organisation = document(split(), "Organisation.schema.json").path("properties");

    assertThat(organisation.path("parentOrganisation").path("type"))
        .extracting(JsonNode::asText)
        .containsExactly("object", "null");
    assertThat(organisation.path("floors").path("exclusiveMinimum").asInt(-1)).isZero();
    assertThat(organisation.path("floors").has("minimum")).isFalse();
    assertThat(attribute(split(), "Organisation", "organisationType").codes())
        .containsExactly("Huvudman", "Skolenhet", "1");
  }

  @Test
  void takesOverWhatOpenApiCannotSay() throws Exception {
    Standard standard = split();

    assertThat(type(standard, "Person").references())
        .extracting(Reference::property, Reference::to)
        .containsExactly(tuple("enrolments[].enroledAt", "Organisation"));
    assertThat(operation(standard, "GET /organisations").isFilter("type")).isTrue();
    assertThat(operation(standard, "GET /lockers").isFilter("colour")).isFalse();
    assertThat(attribute(standard, "Person", "givenName").personal()).isTrue();
    assertThat(attribute(standard, "Organisation", "displayName").personal()).isFalse();
    assertThat(attribute(standard, "Person", "givenName").title().sv()).isEqualTo("Förnamn");
    assertThat(standard.errata()).isNotEmpty();
  }

  @Test
  void holdsWhatItDoesNotKnowForPersonal() throws Exception {
    Standard standard = split();

    assertThat(attribute(standard, "Person", "shoeSize").personal()).isTrue();
    assertThat(attribute(standard, "Locker", "code").personal()).isTrue();
    assertThat(attribute(standard, "Person", "likesSchool").personal()).isFalse();
  }

  @Test
  void listsWhatCannotBeCarriedOver() throws Exception {
    List<String> remarks =
        ApiImport.read(SPLIT, "register").remarks().stream()
            .map(remark -> remark.place().replaceFirst(".*/", "") + " " + remark.text().en())
            .toList();

    assertThat(remarks)
        .containsExactly(
            "openapi.yaml:19 the parameter X-Trace is in header and is not carried over",
            "openapi.yaml:52 what colour of GET /lockers picks is unknown,"
                + " so answers are not tried against it",
            "openapi.yaml:101 pattern has a value that cannot be used, and is not carried over",
            "openapi.yaml:110 the keyword discriminator is not carried over",
            "Locker the entity type Locker is not in 2.1; what it points to is unknown");
  }

  @Test
  void understandsAnchorsAndMergedKeys() throws Exception {
    Standard standard = ApiImport.read(ANCHORS, "").standard(Reading.ADOPTED);

    assertThat(standard.name()).isEqualTo("anchors");
    assertThat(attribute(standard, "Group", "id").format()).isEqualTo("uuid");
    assertThat(attribute(standard, "Group", "meta.modified").format()).isEqualTo("date-time");
    assertThat(operation(standard, "GET /groups").answers()).containsOnlyKeys("200", "default");
    assertThat(operation(standard, "GET /groups/{id}").answers())
        .containsOnlyKeys("200", "404", "default");
  }

  @Test
  void understandsOpenApi31() throws Exception {
    Standard standard = ApiImport.read(ANCHORS, "").standard(Reading.ADOPTED);
    JsonNode group = document(standard, "Group.schema.json").path("properties");

    assertThat(attribute(standard, "Group", "groupType").codes())
        .containsExactly("Klass", "Undervisning");
    assertThat(texts(group.path("groupType").path("enum")))
        .containsExactly("Klass", "Undervisning", "null");
    assertThat(attribute(standard, "Group", "schoolType").type()).isEqualTo("string");
    assertThat(attribute(standard, "Group", "notes").array()).isTrue();
    assertThat(group.path("kind").path("const").asText()).isEqualTo("group");
  }

  @Test
  void recordsTheDigestOfTheDocument() throws Exception {
    var sha = MessageDigest.getInstance("SHA-256");
    String digest = "sha256:" + HexFormat.of().formatHex(sha.digest(Files.readAllBytes(ANCHORS)));
    ImportedVersion version = ApiImport.read(ANCHORS, "");
    JsonNode api = new ObjectMapper().readTree(version.files().get("api.json"));

    assertThat(version.origin().digest()).isEqualTo(digest);
    assertThat(api.path("source").path("digest").asText()).isEqualTo(digest);
    assertThat(ApiImport.read(ANCHORS, "").files().get("api.json"))
        .isEqualTo(version.files().get("api.json"));
  }

  @Test
  void readsRecordsThatHoldEachOther() throws Exception {
    String document =
        """
        openapi: 3.0.3
        info: {title: Circles, version: 2.1.0}
        paths:
          /rooms:
            get:
              responses:
                '200':
                  description: Rooms.
                  content:
                    application/json:
                      schema: {type: array, items: {$ref: '#/components/schemas/Room'}}
        components:
          schemas:
            Room:
              type: object
              properties:
                id: {type: string}
                doors: {type: array, items: {$ref: '#/components/schemas/Door'}}
                behind: {nullable: true, allOf: [{$ref: '#/components/schemas/Room'}]}
            Door:
              type: object
              properties:
                leadsTo: {$ref: '#/components/schemas/Room'}
        """;
    Path file = Files.writeString(folder.resolve("a.yaml"), document, StandardCharsets.UTF_8);
    Standard standard = ApiImport.read(file, "").standard(Reading.ADOPTED);

    assertThat(attribute(standard, "Room", "doors[].leadsTo").schema()).contains("Room");
    assertThat(document(standard, "Room.schema.json").at("/properties/behind/anyOf")).hasSize(2);
  }

  private static Standard split() throws Exception {
    return ApiImport.read(SPLIT, "register").standard(Reading.ADOPTED);
  }

  private static Answer answer(Standard standard, String key, String status) {
    return Objects.requireNonNull(operation(standard, key).answers().get(status));
  }

  private static Operation operation(Standard standard, String key) {
    return Objects.requireNonNull(standard.operations().get(key));
  }

  private static EntityType type(Standard standard, String name) {
    return standard.type(name).orElseThrow();
  }

  private static JsonNode document(Standard standard, String file) {
    return Objects.requireNonNull(standard.documents().get(file));
  }

  private static Attribute attribute(Standard standard, String type, String path) {
    return standard.attribute(type(standard, type), path).orElseThrow();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
