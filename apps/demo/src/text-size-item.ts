export const TEXT_SIZE_COOKIE = 'text_size'
export const TEXT_SIZE_DAYS = 180
