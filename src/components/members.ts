/** The members of a configuration in the address of its page, where they stand last. @param axes how many there are */
export const membersIn = (path: string, axes: number): readonly string[] =>
  path.split("/").filter(Boolean).slice(-axes);
