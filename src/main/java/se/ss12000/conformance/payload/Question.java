package se.ss12000.conformance.payload;

/** Why something was asked of a service. */
public enum Question {
  /** All records of a type, page by page: what the data is judged by. */
  LIST,
  /** The same again with a small limit. */
  LIMITED,
  /** Those records that a filter lets through. */
  FILTERED,
  /** The same with a small limit, so that the filter has to hold over pages. */
  FILTERED_PAGES,
  /** In the order of a sort key. */
  SORTED,
  /** With other records put in. */
  EXPANDED,
  /** With names in the references. */
  NAMED,
  /** One record by its id. */
  BY_ID,
  /** One record by an id that nothing has. */
  UNKNOWN_ID,
  /** One record by something that is no id. */
  MALFORMED_ID,
  /** Several records by their keys. */
  LOOKUP,
  /** Several records by their keys, some of which nothing has. */
  LOOKUP_UNKNOWN,
  /** What has been deleted. */
  DELETED,
  /** What has changed since the whole list was asked for: it explains differences. */
  CHANGED,
  /** All records of a type again, last: what only one of the two lists has came or went. */
  ONCE_MORE,
  /** A filter whose value means nothing, such as a day that is no day. */
  MALFORMED_FILTER,
  /** A filter together with a page token. */
  TOKEN_AND_FILTER,
  /** A page token that nobody gave. */
  FOREIGN_TOKEN,
  /** A limit of nothing. */
  LIMIT_ZERO,
  /** Without credentials. */
  NO_CREDENTIALS,
  /** With credentials that are not ours. */
  WRONG_CREDENTIALS,
  /** With a signed token whose time has passed. */
  EXPIRED_TOKEN,
  /** With a token that is signed by somebody else. */
  WRONG_KEY,
  /** With a token for another service. */
  WRONG_LOCATION,
  /** With a token for another organisation. */
  WRONG_ORGANISATION,
  /** With a token that nobody signed. */
  UNSIGNED_TOKEN,
  /** The same path in another spelling, after it was not found as the standard spells it. */
  OTHER_PATH,
  /** What has changed, or was deleted, since an earlier crawl. */
  DELTA,
  /** A record that is said to be deleted though it stood in its list, by its id. */
  STILL_THERE,
  /** Something new, to be removed afterwards. */
  CREATED,
  /**
   * What has been created, by its id, in its list or by a lookup; deletions, once it is removed.
   */
  READ_BACK,
  /** What would expire, for longer. */
  RENEWED,
  /** What has been created, to be there no more. */
  REMOVED,
  /** The same once more. */
  REMOVED_AGAIN,
  /** What has been removed, by its id. */
  GONE,
  /** Something new by a body that means nothing. */
  MALFORMED_BODY,
  /** A subscription whose notices could be sent nowhere. */
  MALFORMED_TARGET,
  /** What a consumer reports back. */
  FEEDBACK,
  /** Not asked by us: the service tells of a change, and the status is how we answered. */
  NOTICE,
  /** Not asked: notices were waited for; 200 when one came, 204 when none did. */
  AWAITED;

  /** Whether the records of the answer are the data itself, not some of it once more. */
  public boolean delivers() {
    return this == LIST;
  }

  /** Whether an answer with records is what a service should give. */
  public boolean wantsRecords() {
    return switch (this) {
      case LIST, LIMITED, FILTERED, FILTERED_PAGES, SORTED, EXPANDED, NAMED -> true;
      case BY_ID, LOOKUP, LOOKUP_UNKNOWN, DELETED, CHANGED, ONCE_MORE, OTHER_PATH -> true;
      case UNKNOWN_ID, MALFORMED_ID, MALFORMED_FILTER, TOKEN_AND_FILTER -> false;
      case FOREIGN_TOKEN, LIMIT_ZERO, NO_CREDENTIALS, WRONG_CREDENTIALS -> false;
      case EXPIRED_TOKEN, WRONG_KEY, WRONG_LOCATION, WRONG_ORGANISATION, UNSIGNED_TOKEN -> false;
      case CREATED, READ_BACK, RENEWED, REMOVED, REMOVED_AGAIN, GONE -> false;
      case MALFORMED_BODY, MALFORMED_TARGET, FEEDBACK, NOTICE, AWAITED -> false;
      case DELTA, STILL_THERE -> false;
    };
  }

  /** Whether it is about how access is refused. */
  public boolean isAtTheDoor() {
    return switch (this) {
      case NO_CREDENTIALS, WRONG_CREDENTIALS -> true;
      case EXPIRED_TOKEN, WRONG_KEY, WRONG_LOCATION, WRONG_ORGANISATION, UNSIGNED_TOKEN -> true;
      case LIST, LIMITED, FILTERED, FILTERED_PAGES, SORTED, EXPANDED, NAMED -> false;
      case BY_ID, LOOKUP, LOOKUP_UNKNOWN, DELETED, CHANGED, ONCE_MORE, OTHER_PATH -> false;
      case UNKNOWN_ID, MALFORMED_ID, MALFORMED_FILTER, TOKEN_AND_FILTER -> false;
      case FOREIGN_TOKEN, LIMIT_ZERO -> false;
      case DELTA, STILL_THERE -> false;
      case CREATED, READ_BACK, RENEWED, REMOVED, REMOVED_AGAIN, GONE -> false;
      case MALFORMED_BODY, MALFORMED_TARGET, FEEDBACK, NOTICE, AWAITED -> false;
    };
  }

  /** Whether an exchange holds what a service answered, and not what it or nobody said. */
  public boolean isAsked() {
    return this != NOTICE && this != AWAITED;
  }
}
