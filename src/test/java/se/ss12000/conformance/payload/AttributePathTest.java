package se.ss12000.conformance.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.AttributePath.Step;

final class AttributePathTest {
  private static final String RECORD =
      """
      {"name": "n", "none": null, "list": ["a", "b"], "matrix": [{"rows": [1, 2]}, {"rows": []},
       {"rows": [3]}, {}, 7], "object": {"inner": {"deep": true}}}
      """;

  @Test
  void isReadStepByStep() {
    assertThat(AttributePath.of("content[].syllabuses[].syllabus").steps())
        .containsExactly(
            new Step("content", true), new Step("syllabuses", true), new Step("syllabus", false));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/id, id",
    "/enrolments/3/enroledAt, enrolments[].enroledAt",
    "/emails/0, emails[]",
    "/emails/12/value, emails[].value",
    "/address/locality, address.locality",
    "/matrix/0/1, matrix[][]",
    "/0, []",
    "/a~1b, a/b",
    "/a~0b, a~b",
    "/a~01b, a~1b",
    "/2x, 2x",
  })
  void isToldByAPointer(String pointer, String path) {
    assertThat(AttributePath.ofPointer(pointer)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "name | /name=\"n\"",
        "none | /none=null",
        "list | /list=[\"a\",\"b\"]",
        "list[] | /list/0=\"a\" /list/1=\"b\"",
        "matrix[].rows[] | /matrix/0/rows/0=1 /matrix/0/rows/1=2 /matrix/2/rows/0=3",
        "matrix[].rows | /matrix/0/rows=[1,2] /matrix/1/rows=[] /matrix/2/rows=[3]",
        "object.inner.deep | /object/inner/deep=true",
        "missing | ''",
        "missing[].x | ''",
        "name[] | ''",
        "name.x | ''",
        "none.x | ''",
        "list.x | ''",
        "object[] | ''",
        "object.inner[].deep | ''",
      },
      delimiter = '|')
  void visitsEveryValueThatIsThere(String path, String expected) {
    var visited = new ArrayList<String>();

    AttributePath.of(path)
        .visit(Records.json(RECORD), (pointer, value) -> visited.add(pointer + "=" + value));

    assertThat(String.join(" ", visited)).isEqualTo(expected);
  }

  @Test
  void visitsTheRecordItselfWhenItHasNoSteps() {
    var visited = new ArrayList<String>();

    new AttributePath(List.of()).visit(Records.json("[1]"), (p, value) -> visited.add(p + value));

    assertThat(visited).containsExactly("[1]");
  }
}
