/** The options of a tag. From JavaScript a tag can be called with none at all: it then lacks each of them, and says so. */
export const given = <Options extends object>(options: Options): Options => Object(options) as Options
