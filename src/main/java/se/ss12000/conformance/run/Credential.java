package se.ss12000.conformance.run;

import se.ss12000.conformance.payload.Question;

/**
 * What curl shows at the door of a service: a variable, never the secret itself.
 *
 * @param access what was shown there, as a conversation tells it
 */
record Credential(String access) {
  private static final String API_KEY = "api-key ";
  private static final String WRONG = "wrong";

  /** The options of curl for a question, each with a space before it. */
  String shownFor(Question question) {
    if (question == Question.NO_CREDENTIALS) {
      return "";
    }
    return question == Question.WRONG_CREDENTIALS
        ? option("user", WRONG, WRONG, WRONG)
        : option(
            "$SS12000_USER", "$SS12000_PASSWORD", "$SS12000_API_KEY", "$" + variable(question));
  }

  /** Where whoever asks again keeps the token to show. */
  private static String variable(Question question) {
    return question.isAtTheDoor() ? "SS12000_" + question.name() : "SS12000_TOKEN";
  }

  private String option(String user, String password, String key, String token) {
    if (access.equals("none")) {
      return "";
    }
    if (access.equals("basic")) {
      return " -u \"" + user + ":" + password + "\"";
    }
    return access.startsWith(API_KEY)
        ? " -H \"" + access.substring(API_KEY.length()) + ": " + key + "\""
        : " -H \"Authorization: Bearer " + token + "\"";
  }
}
