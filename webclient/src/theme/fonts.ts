/**
 * The two families, from this server, split by script: a browser fetches Cyrillic or Greek only
 * when such letters stand on the page, and swaps the face in when it has come.
 */
import "./fallback.css";
import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
