package org.whitecell.http;

import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/** Names a window: one seat of one session. */
record SeatAddress(SessionId session, SeatId seat) {}
