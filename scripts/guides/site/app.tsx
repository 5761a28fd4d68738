export const App = () => <main>The site</main>
