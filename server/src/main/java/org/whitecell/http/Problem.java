package org.whitecell.http;

/**
 * Why a request was not granted, as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param code stable; part of the protocol
 * @param title the same for all of this code
 * @param detail what is wrong here and what can be done, for people
 * @param retryAfter seconds after which it is worth another try; 0 where that is not known
 */
public record Problem(int status, String code, String title, String detail, int retryAfter) {

  Problem(int status, String code, String title, String detail) {
    this(status, code, title, detail, 0);
  }

  /** What goes over the wire. */
  record Body(String type, String title, int status, String detail, String code) {}

  Body body() {
    return new Body("urn:whitecell:problem:" + code, title, status, detail, code);
  }

  /** A problem on its way to whoever answers the request. */
  public static final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Thrown(Problem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }

  Thrown thrown() {
    return new Thrown(this);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "not-found", "Not found", detail);
  }

  static Problem badRequest(String detail) {
    return new Problem(400, "bad-request", "The request cannot be read", detail);
  }

  static Problem forbidden(String code, String detail) {
    return new Problem(403, code, "Not allowed", detail);
  }
}
