/** The first words of something long. */
export function excerpt(text: string, longest = 90): string {
  const points = [...text];
  return points.length <= longest ? text : `${points.slice(0, longest).join("").trimEnd()}…`;
}
