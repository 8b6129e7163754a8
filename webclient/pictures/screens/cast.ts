import type { Whose } from "../People";

/** Those of the demo who are seen in the pictures. */
export const AIGERIM: Whose = { seat: "Aigerim Satpayeva" };
export const DANIYAR: Whose = { seat: "Daniyar Omarov" };
export const JONAS: Whose = { seat: "Jonas Weber" };
export const WALL: Whose = { seat: "The wall" };
/** Of the session that is over. */
export const TIMUR: Whose = { seat: "Timur Akhmetov" };
